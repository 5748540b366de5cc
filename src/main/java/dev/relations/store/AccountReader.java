package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Account;
import dev.relations.meeting.Act;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Difference;
import dev.relations.meeting.Document;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.Reference;
import dev.relations.meeting.Source;
import dev.relations.meeting.Speaker;
import dev.relations.meeting.TopicKey;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a record tells of its meeting: paragraphs, commitments, sources and the rest. */
final class AccountReader {

    private final Names names;
    private final Times times;
    private final Problems problems;
    private final List<Party> parties;
    private final List<Participant> participants;

    AccountReader(
            Names names,
            Times times,
            Problems problems,
            List<Party> parties,
            List<Participant> participants) {
        this.names = names;
        this.times = times;
        this.problems = problems;
        this.parties = parties;
        this.participants = participants;
    }

    /** Takes the last fields of the record, and what is left as its extras. */
    Account read(Fields record) {
        return new Account(
                record.list("paragraphs", this::paragraph),
                record.list("commitments", this::commitment),
                record.list("documents", this::document),
                record.list("refers_to", this::reference),
                record.list("sources", this::source),
                record.list("differs", this::difference),
                record.text("notes"),
                record.extras());
    }

    private Optional<Paragraph> paragraph(YamlNode node) {
        return Fields.of("a paragraph", node, "{text: …}", problems)
                .map(
                        fields ->
                                new Paragraph(
                                        fields.text("label"),
                                        fields.requiredText("text", "text: …"),
                                        topics(fields),
                                        fields.list("speakers", this::speaker),
                                        fields.word("act", Act.values(), Code.UNKNOWN_ACT),
                                        fields.text("source"),
                                        fields.extras()));
    }

    private List<TopicKey> topics(Fields fields) {
        List<TopicKey> topics = new ArrayList<>();
        for (String text : fields.texts("topics")) {
            TopicKey topic = names.topic(text);
            if (!topics.contains(topic)) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** A participant by name, a participant by another spelling, a party, or else some person. */
    private Optional<Speaker> speaker(YamlNode node) {
        Optional<YamlScalar> scalar = Fields.scalarOf(Fields.each("speakers"), node, problems);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().value();
        for (Participant participant : participants) {
            if (participant.name().equals(text)) {
                return Optional.of(new Speaker.OfPerson(text, participant.person()));
            }
        }
        for (Participant participant : participants) {
            PersonKey person = names.person(text, participant.party());
            if (participant.person().equals(person)) {
                return Optional.of(new Speaker.OfPerson(text, person));
            }
        }
        Optional<Party> party = names.find(text, parties);
        return Optional.of(
                party.isPresent()
                        ? new Speaker.OfParty(text, party.get())
                        : new Speaker.OfPerson(text, names.person(text, Optional.empty())));
    }

    private Optional<Commitment> commitment(YamlNode node) {
        return Fields.of("a commitment", node, "{text: …, by: [JP]}", problems)
                .map(
                        fields ->
                                new Commitment(
                                        fields.requiredText("text", "text: …"),
                                        fields.list("by", n -> party(Fields.each("by"), n)),
                                        fields.text("paragraph"),
                                        date(fields, "due"),
                                        fields.word(
                                                        "status",
                                                        CommitmentStatus.values(),
                                                        Code.UNKNOWN_STATUS)
                                                .orElse(CommitmentStatus.UNKNOWN),
                                        date(fields, "closed"),
                                        fields.parsed("closed_by", this::id),
                                        fields.extras()));
    }

    private Optional<Document> document(YamlNode node) {
        return Fields.of("a document", node, "{title: …, url: …}", problems)
                .map(
                        fields ->
                                new Document(
                                        fields.requiredText("title", "title: …"),
                                        fields.text("kind"),
                                        fields.text("url"),
                                        fields.extras()));
    }

    private Optional<Reference> reference(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return id(scalar).map(Reference.ToMeeting::new);
        }
        if (node instanceof YamlMapping mapping) {
            Fields fields = new Fields(mapping, problems);
            return Optional.of(
                    new Reference.ToEvent(
                            fields.requiredText("event", "event: G7 Hiroshima Summit"),
                            date(fields, "date"),
                            fields.extras()));
        }
        problems.error(
                Code.WRONG_TYPE,
                node,
                "each of refers_to must be an id or an event, not a list",
                "write an id, or {event: …, date: \"2023-05\"}");
        return Optional.empty();
    }

    private Optional<Source> source(YamlNode node) {
        return Fields.of("a source", node, "{url: …, publisher: …}", problems)
                .map(
                        fields ->
                                new Source(
                                        fields.text("key"),
                                        fields.text("url"),
                                        fields.text("publisher"),
                                        fields.node("side").flatMap(n -> party("side", n)),
                                        date(fields, "published"),
                                        date(fields, "accessed"),
                                        fields.text("language"),
                                        fields.flag("complete"),
                                        fields.extras()));
    }

    private Optional<Difference> difference(YamlNode node) {
        return Fields.of("a difference", node, "{field: form, says: …, source: …}", problems)
                .map(
                        fields ->
                                new Difference(
                                        fields.requiredText("field", "field: form"),
                                        fields.requiredText("says", "says: …"),
                                        fields.text("source"),
                                        fields.extras()));
    }

    private Optional<Party> party(String what, YamlNode node) {
        return names.party(what, node, parties, problems);
    }

    private Optional<Edtf> date(Fields fields, String key) {
        return fields.parsed(key, scalar -> times.date(scalar, problems));
    }

    private Optional<MeetingId> id(YamlScalar scalar) {
        Optional<MeetingId> id = MeetingId.of(scalar.value());
        if (id.isEmpty()) {
            problems.error(
                    Code.BAD_ID,
                    scalar,
                    Fields.quoted(scalar.value()) + " is not the id of a record",
                    "write the name of its file without .yaml, or {event: …} for an event that has"
                            + " no record");
        }
        return id;
    }
}
