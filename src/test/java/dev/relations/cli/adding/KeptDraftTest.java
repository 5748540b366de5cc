package dev.relations.cli.adding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.adding.KeptDraft.Kept;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.interview.Interview.Given;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are kept, whatever they are made of, until they are dropped. */
class KeptDraftTest {

    @TempDir Path folder;

    private KeptDraft draft(String records) {
        Environment environment =
                new Environment(
                        Map.of("XDG_STATE_HOME", folder.resolve("state").toString()),
                        folder,
                        Clock.systemUTC(),
                        TerminalFacts.NONE,
                        new ByteArrayInputStream(new byte[0]),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()));
        return KeptDraft.of(environment, folder.resolve(records)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "NO",
                "1e3",
                "# no comment",
                "key: value",
                "{a: b}",
                "'",
                "\"quoted\" \\ back",
                "%",
                "two\nlines",
                "one\n\n two\n   three\n",
                "  blanks around  ",
                "a\ttab",
                "a\u0007bell",
                "日仏外相会談、\u3000岩屋毅",
                "😀",
                "\u00a0\u200b\ufeff",
                "\u2028\u0085",
                "---\n...\n",
            })
    void anyAnswerIsKeptAsItIs(String text) throws IOException {
        Kept kept =
                new Kept(
                        List.of(
                                new Given("date", "2024-03-05"),
                                new Given("new topic " + text, text)),
                        "topics",
                        text,
                        text);
        draft("records").keep(kept);
        assertThat(draft("records").kept()).contains(kept);
    }

    @Test
    void everyFolderHasItsOwn() throws IOException {
        Kept kept = new Kept(List.of(new Given("date", "2024")), "parties", "", "");
        draft("one/records").keep(kept);
        assertThat(draft("other/records").kept()).isEmpty();
        draft("one/records").drop();
        assertThat(draft("one/records").kept()).isEmpty();
    }

    @Test
    void whatWasTypedOfTheFirstAnswerIsKept() throws IOException {
        Kept kept = new Kept(List.of(), "date", "yester", "");
        draft("records").keep(kept);
        assertThat(draft("records").kept()).contains(kept);
    }
}
