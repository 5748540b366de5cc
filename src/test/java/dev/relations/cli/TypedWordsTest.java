package dev.relations.cli;

import static dev.relations.cli.TypedWord.COMMAND;
import static dev.relations.cli.TypedWord.OPTION;
import static dev.relations.cli.TypedWord.UNKNOWN;
import static dev.relations.cli.TypedWord.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.command.Relations;
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
import picocli.CommandLine.Model.CommandSpec;

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
        Relations relations = new Relations(environment, Optional.empty(), Optional.empty());
        CommandSpec program = CommandTable.USUAL.model(relations, List.of());
        Completion records =
                new Completion(Meetings.of(List.of()), Vocabulary.builtIn(), () -> LocalDate.EPOCH);
        return new TypedWords(program, Optional.of(records));
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
