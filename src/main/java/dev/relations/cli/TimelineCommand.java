package dev.relations.cli;

import dev.relations.meeting.Meetings;
import dev.relations.render.ChartView;
import dev.relations.render.LanesView;
import dev.relations.render.TimelineView;
import dev.relations.render.View;
import dev.relations.report.Chart;
import dev.relations.report.Dimension;
import dev.relations.report.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relations timeline}: the chronology down the screen, with its gaps. */
@Command(name = "timeline", description = "Draw the chronology down the screen.")
final class TimelineCommand extends ReadingCommand {

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "Criteria in words: see relations help query.")
    List<String> words = List.of();

    @Mixin MeetingOrdering ordering = new MeetingOrdering();

    @Option(
            names = "--lanes",
            paramLabel = "WHAT",
            description = "Parallel lanes by country, minister, topic or form.")
    @Nullable String lanes;

    @Option(
            names = "--chart",
            paramLabel = "UNIT",
            arity = "0..1",
            fallbackValue = "year",
            description = "Bars by year, quarter or month.")
    @Nullable String chart;

    TimelineCommand(Relations relations) {
        super(relations);
    }

    @Override
    List<String> words() {
        return words;
    }

    @Override
    View answer(Question question) {
        Meetings meetings = ordering.chronological(question.query()).from(question.meetings());
        if (chart != null) {
            Chart.Unit unit = Choices.pick("--chart", chart, Chart.Unit::of, Chart.Unit.values());
            return new ChartView(Chart.of(meetings, unit));
        } else if (lanes != null) {
            Dimension dimension = Choices.pick("--lanes", lanes, Dimension::of, Dimension.values());
            return new LanesView(
                    turned(Timeline.inLanes(meetings, dimension, question.vocabulary())),
                    question.vocabulary());
        }
        return new TimelineView(turned(Timeline.of(meetings)), question.vocabulary());
    }

    private Timeline turned(Timeline timeline) {
        return ordering.reverse ? timeline.reversed() : timeline;
    }
}
