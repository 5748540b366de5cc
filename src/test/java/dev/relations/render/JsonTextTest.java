package dev.relations.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.text.Hidden;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonTextTest {

    /**
     * Letters, line ends, an escape, a turn of direction, a tag, a picture, halves of characters.
     */
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "é",
                    "川",
                    "\n",
                    "\u001b[2J",
                    "\u202e",
                    "\u200b",
                    "\udb40\udc41",
                    "😀",
                    "\ud83d",
                    "\"");

    private static String line(Object value) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        JsonText.line(value, out);
        out.flush();
        return text.toString();
    }

    @Test
    void whatCannotBeSeenIsEscapedAndMeansTheSame() {
        assertThat(line(Map.of("title", "a\u202eb\udb40\udc41c\u007f")))
                .isEqualTo("{\"title\":\"a\\u202Eb\\uDB40\\uDC41c\\u007F\"}\n");
    }

    @Test
    void anyTextIsReadAsItWas() throws IOException {
        Random random = new Random(17);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(3000); piece > 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String json = line(text.toString());
            assertThat(json.codePoints().filter(c -> c != '\n' && Hidden.isAlone(c))).isEmpty();
            JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json);
            parser.nextToken();
            assertThat(parser.getString()).isEqualTo(text.toString());
        }
    }

    @Test
    void piecesOfAnyLengthAreEscapedAsTheWhole() throws IOException {
        Random random = new Random(5);
        String text = "plain é \u202e😀\udb40\udc41 ".repeat(40);
        StringWriter whole = new StringWriter();
        new JsonEscapes(whole).write(text);
        StringWriter parts = new StringWriter();
        JsonEscapes escapes = new JsonEscapes(parts);
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + random.nextInt(4));
            escapes.write(text.toCharArray(), from, to - from);
            from = to;
        }
        assertThat(parts).hasToString(whole.toString());
        assertThat(whole.toString()).contains("é \\u202E😀\\uDB40\\uDC41");
    }
}
