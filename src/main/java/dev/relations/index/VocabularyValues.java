package dev.relations.index;

import dev.relations.meeting.TopicKey;
import dev.relations.meeting.Zone;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Topics;
import dev.relations.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The vocabulary of a folder as bytes. The tables that the program brings with it are kept too: to
 * open the program's own file for them takes longer than to find a name in them.
 */
final class VocabularyValues {

    private VocabularyValues() {}

    static void write(Vocabulary vocabulary, Out out) {
        out.bytes(vocabulary.parties().tables().parties().get());
        out.bytes(vocabulary.parties().tables().spellings().get());
        out.list(vocabulary.parties().additions(), party -> write(party, out));
        KeptPersons.write(vocabulary.people().entries(), out);
        out.list(vocabulary.topics().entries(), topic -> write(topic, out));
    }

    static Vocabulary vocabulary(In in) {
        Parties builtIn = Parties.of(new Parties.Tables(in.later(), in.later()));
        return new Vocabulary(
                builtIn.with(in.list(VocabularyValues::party)),
                People.of(KeptPersons.read(in)),
                Topics.of(in.list(VocabularyValues::topic)));
    }

    private static void write(KnownParty party, Out out) {
        Values.write(party.party(), out);
        out.text(party.name());
        out.optionalText(party.official());
        out.texts(party.adjectives());
        out.texts(party.spellings());
        Values.writeDate(party.from(), out);
        Values.writeDate(party.to(), out);
        out.texts(party.successors());
        out.optional(party.zone(), zone -> out.text(zone.name()));
    }

    private static KnownParty party(In in) {
        return new KnownParty(
                Values.party(in),
                in.text(),
                in.optionalText(),
                in.texts(),
                in.texts(),
                Values.optionalDate(in),
                Values.optionalDate(in),
                in.texts(),
                in.optional(each -> new Zone(each.text())));
    }

    private static void write(Topic topic, Out out) {
        out.text(topic.key().value());
        out.number(topic.labels().size());
        topic.labels()
                .forEach(
                        (language, label) -> {
                            out.text(language);
                            out.text(label);
                        });
        out.texts(topic.aliases());
        Values.topics(topic.broader(), out);
        out.texts(topic.exactMatch());
    }

    private static Topic topic(In in) {
        TopicKey key = new TopicKey(in.text());
        Map<String, String> labels = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            labels.put(in.text(), in.text());
        }
        return new Topic(key, labels, in.texts(), Values.topics(in), in.texts());
    }
}
