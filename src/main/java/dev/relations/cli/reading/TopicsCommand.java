package dev.relations.cli.reading;

import dev.relations.cli.command.Choices;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.meeting.Meetings;
import dev.relations.query.Field;
import dev.relations.render.TopicPairsView;
import dev.relations.render.TopicStoryView;
import dev.relations.render.TopicTableView;
import dev.relations.render.TopicsView;
import dev.relations.render.View;
import dev.relations.report.CountOrder;
import dev.relations.report.Dimension;
import dev.relations.report.TopicPairs;
import dev.relations.report.TopicReport;
import dev.relations.report.TopicStory;
import dev.relations.report.TopicTable;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Topics;
import java.util.List;

/** {@code relations topics}: what was talked about, how often, when, and with what else. */
public final class TopicsCommand extends ReadingCommand {

    private final Values words =
            options.words(
                            "TOPIC|QUERY",
                            "A topic to follow, or criteria in words: see relations help query.")
                    .naming(new Slot.OfField(Field.TOPIC), Slot.Other.QUERY);
    private final Flag tree =
            options.flag("--tree", "Along broader terms; a parent counts its children.");
    private final Value by =
            options.value("--by", "WHAT", "A table by year, country or minister.")
                    .naming(new Slot.OneOf(Dimension.class, false));
    private final Flag together =
            options.flag("--together", "Which topics come up in the same meetings.");
    private final CountOrdering ordering = new CountOrdering(options);

    /** One call of the command. */
    public TopicsCommand(Relations relations) {
        super(relations, "topics", "Count the topics, or follow one of them.");
    }

    @Override
    List<String> words() {
        return followed().isEmpty() ? words.all() : List.of();
    }

    /** A single word without a field is the name of a topic, not a text to search for. */
    private String followed() {
        String text = String.join(" ", words.all()).strip();
        return text.contains(":") || text.startsWith("\"") || text.startsWith("(") ? "" : text;
    }

    @Override
    View answer(Question question) {
        Topics topics = question.vocabulary().topics();
        if (!followed().isEmpty()) {
            return story(topicNamed(followed(), topics), question);
        }
        Meetings meetings = question.meetings().where(question.query()::matches);
        CountOrder order = ordering.order();
        if (together.isGiven()) {
            return new TopicPairsView(TopicPairs.of(meetings, topics, order));
        } else if (by.text().isPresent()) {
            Dimension dimension =
                    Choices.pick("--by", by.or(""), Dimension::of, Dimension.values());
            return new TopicTableView(
                    TopicTable.of(meetings, dimension, question.vocabulary(), order));
        }
        return new TopicsView(
                tree.isGiven()
                        ? TopicReport.tree(meetings, topics, order)
                        : TopicReport.flat(meetings, topics, order));
    }

    /** One topic through the meetings: a chronology, or the latest first. */
    private View story(Topic topic, Question question) {
        Topics topics = question.vocabulary().topics();
        TopicStory story = TopicStory.of(topic, question.meetings(), question.query(), topics);
        return new TopicStoryView(
                story.cut(ordering.isReverse(), ordering.most()), question.vocabulary());
    }

    private static Topic topicNamed(String name, Topics topics) {
        Match<Topic> match = topics.find(name);
        if (match instanceof Match.One<Topic> one) {
            return one.value();
        } else if (match instanceof Match.Several<Topic> several) {
            throw CommandException.usage(
                    "\"" + name + "\" may mean several topics",
                    "write one of "
                            + String.join(
                                    ", ",
                                    several.candidates().stream()
                                            .map(t -> t.key().value())
                                            .toList()));
        }
        List<String> nearest = ((Match.None<Topic>) match).nearest();
        throw CommandException.notFound(
                "there is no topic \"" + name + "\"",
                nearest.isEmpty()
                        ? "relations topics lists them all"
                        : "the nearest are " + String.join(", ", nearest));
    }
}
