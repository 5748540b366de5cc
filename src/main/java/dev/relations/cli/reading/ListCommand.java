package dev.relations.cli.reading;

import dev.relations.cli.command.Choices;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.render.Format;
import dev.relations.render.ListView;
import dev.relations.render.View;
import dev.relations.report.Column;
import dev.relations.report.MeetingList;
import java.util.Arrays;
import java.util.List;

/** {@code relations list}: the meetings asked for, one a line. */
public final class ListCommand extends ReadingCommand {

    private final Values words =
            options.words("QUERY", "Criteria in words: see relations help query.")
                    .naming(Slot.Other.QUERY);
    private final MeetingOrdering ordering = new MeetingOrdering(options);
    private final Value columns =
            options.value("--columns", "NAME,…", "What to tell of each meeting.")
                    .naming(new Slot.OneOf(Column.class, true));

    /** One call of the command. */
    public ListCommand(Relations relations) {
        super(relations, "list", "List meetings, one a line.");
    }

    @Override
    List<String> words() {
        return words.all();
    }

    @Override
    View answer(Question question) {
        MeetingList list =
                MeetingList.of(question.meetings(), ordering.select(question.query()), columns());
        ListView view = new ListView(list, question.vocabulary());
        boolean seen = relations.environment().terminal().out();
        if (relations.memory().isEmpty() || !seen || output.format() != Format.TABLE) {
            return view;
        }
        relations.memory().get().listed(list.meetings());
        return view.numbered();
    }

    private List<Column> columns() {
        if (columns.text().isEmpty()) {
            Format format = output.format();
            return format == Format.CSV || format == Format.CSV_SAFE || format == Format.TSV
                    ? Column.FOR_PROGRAMS
                    : Column.USUAL;
        }
        return Arrays.stream(columns.or("").split(",", -1))
                .map(name -> Choices.pick("--columns", name.strip(), Column::of, Column.values()))
                .toList();
    }
}
