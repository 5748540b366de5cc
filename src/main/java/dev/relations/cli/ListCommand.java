package dev.relations.cli;

import dev.relations.render.Format;
import dev.relations.render.ListView;
import dev.relations.render.View;
import dev.relations.report.Column;
import dev.relations.report.MeetingList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relations list}: the meetings asked for, one a line. */
@Command(name = "list", description = "List meetings, one a line.")
final class ListCommand extends ReadingCommand {

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "Criteria in words: see relations help query.")
    List<String> words = List.of();

    @Mixin MeetingOrdering ordering = new MeetingOrdering();

    @Option(
            names = "--columns",
            paramLabel = "NAME,…",
            description = "What to tell of each meeting.")
    @Nullable String columns;

    ListCommand(Relations relations) {
        super(relations);
    }

    @Override
    List<String> words() {
        return words;
    }

    @Override
    View answer(Question question) {
        MeetingList list =
                MeetingList.of(question.meetings(), ordering.select(question.query()), columns());
        return new ListView(list, question.vocabulary());
    }

    private List<Column> columns() {
        if (columns == null) {
            Format format = output.format();
            return format == Format.CSV || format == Format.TSV
                    ? Column.FOR_PROGRAMS
                    : Column.USUAL;
        }
        return Arrays.stream(columns.split(",", -1))
                .map(name -> Choices.pick("--columns", name.strip(), Column::of, Column.values()))
                .toList();
    }
}
