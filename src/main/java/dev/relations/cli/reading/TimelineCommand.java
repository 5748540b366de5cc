package dev.relations.cli.reading;

import dev.relations.cli.command.Choices;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.meeting.Meetings;
import dev.relations.render.ChartView;
import dev.relations.render.LanesView;
import dev.relations.render.TimelineView;
import dev.relations.render.View;
import dev.relations.report.Chart;
import dev.relations.report.Dimension;
import dev.relations.report.Timeline;
import java.util.List;

/** {@code relations timeline}: the chronology down the screen, with its gaps. */
public final class TimelineCommand extends ReadingCommand {

    private final Values words =
            options.words("QUERY", "Criteria in words: see relations help query.")
                    .naming(Slot.Other.QUERY);
    private final MeetingOrdering ordering = new MeetingOrdering(options);
    private final Value lanes =
            options.value("--lanes", "WHAT", "Parallel lanes by country, minister, topic or form.")
                    .naming(new Slot.OneOf(Dimension.class, false));
    private final Value chart =
            options.maybeValue("--chart", "UNIT", "year", "Bars by year, quarter or month.")
                    .naming(new Slot.OneOf(Chart.Unit.class, false));

    /** One call of the command. */
    public TimelineCommand(Relations relations) {
        super(relations, "timeline", "Draw the chronology down the screen.");
    }

    @Override
    List<String> words() {
        return words.all();
    }

    @Override
    View answer(Question question) {
        Meetings meetings = ordering.chronological(question.query()).from(question.meetings());
        if (chart.text().isPresent()) {
            Chart.Unit unit =
                    Choices.pick("--chart", chart.or(""), Chart.Unit::of, Chart.Unit.values());
            return new ChartView(Chart.of(meetings, unit));
        } else if (lanes.text().isPresent()) {
            Dimension dimension =
                    Choices.pick("--lanes", lanes.or(""), Dimension::of, Dimension.values());
            return new LanesView(
                    turned(Timeline.inLanes(meetings, dimension, question.vocabulary())),
                    question.vocabulary());
        }
        return new TimelineView(turned(Timeline.of(meetings)), question.vocabulary());
    }

    private Timeline turned(Timeline timeline) {
        return ordering.isReverse() ? timeline.reversed() : timeline;
    }
}
