package dev.relations.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jline.reader.Candidate;
import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;

class LineParserTest {
    private final LineParser parser = new LineParser(new Grammar(Set.of("list", "show")::contains));

    /** A cursor at the end, told as the editor does: in code points. */
    private LineParser.AtCursor atEnd(String line) {
        int points = line.codePointCount(0, line.length());
        return (LineParser.AtCursor) parser.parse(line, points, ParseContext.COMPLETE);
    }

    @Test
    void theEditorCountsCharactersOutsideTheBasicPlaneOnce() {
        LineParser.AtCursor line = atEnd("list --text 𠮷野家𠮷 --topic bud");
        assertThat(line.word()).isEqualTo("bud");
        assertThat(line.wordCursor()).isEqualTo(3);
        LineParser.AtCursor name = atEnd("list --minister 𠮷田");
        assertThat(name.word()).isEqualTo("𠮷田");
        assertThat(name.wordCursor()).isEqualTo(3);
        assertThat(name.rawWordLength()).isEqualTo(2);
        assertThat(name.rawWordCursor()).isEqualTo(2);
        AnswerParser.Whole answer =
                (AnswerParser.Whole) new AnswerParser().parse("𠮷田", 2, ParseContext.COMPLETE);
        assertThat(answer.wordCursor()).isEqualTo(3);
        assertThat(answer.rawWordCursor()).isEqualTo(2);
        assertThat(answer.rawWordLength()).isEqualTo(2);
    }

    @Test
    void whatCandidatesShareEndsBehindAWholeCharacter() {
        WholeMatch match = new WholeMatch();
        match.compile(Map.of(), false, atEnd("list "), false, 0, null);
        match.matches(List.of(new Candidate("x𠮷"), new Candidate("x𠮸")));
        assertThat(match.getCommonPrefix()).isEqualTo("x");
    }

    @Test
    void aCursorBehindTheLineIsAtItsEnd() {
        assertThat(((LineParser.AtCursor) parser.parse("li", 9, ParseContext.COMPLETE)).word())
                .isEqualTo("li");
    }

    @Test
    void enterAsksForMoreOfALineThatIsOpen() {
        assertThatThrownBy(() -> parser.parse("list 'a", 7, ParseContext.ACCEPT_LINE))
                .isInstanceOf(EOFError.class);
        assertThat(parser.parse("list 'a'", 8, ParseContext.ACCEPT_LINE).line())
                .isEqualTo("list 'a'");
    }
}
