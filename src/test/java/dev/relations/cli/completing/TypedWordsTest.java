package dev.relations.cli.completing;

import static dev.relations.cli.completing.TypedWord.COMMAND;
import static dev.relations.cli.completing.TypedWord.OPTION;
import static dev.relations.cli.completing.TypedWord.UNKNOWN;
import static dev.relations.cli.completing.TypedWord.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.ProgramModel;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.completion.Completion;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedWordsTest {
    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    private final TypedWords words = words();

    private static TypedWords words() {
        Environment environment =
                new Environment(
                        Map.of(),
                        Path.of("."),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        TerminalFacts.NONE,
                        new ByteArrayInputStream(new byte[0]),
                        NOWHERE,
                        NOWHERE);
        Completion records =
                new Completion(Meetings.of(List.of()), Vocabulary.builtIn(), () -> LocalDate.EPOCH);
        return new TypedWords(ProgramModel.in(environment), Optional.of(records));
    }

    private List<TypedWord> of(String line) {
        return words.of(List.of(line.split(" ")), -1);
    }

    @Test
    void tellsCommandsOptionsAndValues() {
        assertThat(of("list --country France -n 5 country:FR"))
                .containsExactly(COMMAND, OPTION, VALUE, OPTION, VALUE, VALUE);
        assertThat(of("--no-pager list --country=FR -- -x"))
                .containsExactly(OPTION, COMMAND, OPTION, OPTION, VALUE);
    }

    @Test
    void marksWhatNamesNothing() {
        assertThat(of("lst --country France")).first().isEqualTo(UNKNOWN);
        assertThat(of("list --contry France")).element(1).isEqualTo(UNKNOWN);
        assertThat(of("list --country Atlantis")).element(2).isEqualTo(UNKNOWN);
        assertThat(of("list --country=Atlantis")).element(1).isEqualTo(UNKNOWN);
        assertThat(of("list --format xml")).element(2).isEqualTo(UNKNOWN);
        assertThat(of("list --since nonsense")).element(2).isEqualTo(UNKNOWN);
        assertThat(of("list country:FR topc:iran form:summit"))
                .containsExactly(COMMAND, VALUE, UNKNOWN, VALUE);
    }

    @Test
    void theWordThatIsBeingTypedMayBecomeKnown() {
        assertThat(words.of(List.of("li"), 0)).containsExactly(COMMAND);
        assertThat(words.of(List.of("lx"), 0)).containsExactly(UNKNOWN);
        assertThat(words.of(List.of("list", "--cou"), 1)).containsExactly(COMMAND, OPTION);
        assertThat(words.of(List.of("list", "--cox"), 1)).containsExactly(COMMAND, UNKNOWN);
        assertThat(words.of(List.of("list", "--country", "Fra"), 2))
                .containsExactly(COMMAND, OPTION, VALUE);
    }
}
