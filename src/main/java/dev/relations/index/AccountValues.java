package dev.relations.index;

import dev.relations.meeting.Account;
import dev.relations.meeting.Act;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Difference;
import dev.relations.meeting.Document;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.Reference;
import dev.relations.meeting.Source;
import dev.relations.meeting.Speaker;

/** Accounts as bytes. Each part is written and read side by side. */
final class AccountValues {

    private AccountValues() {}

    static void write(Account account, Out out) {
        out.list(account.paragraphs(), paragraph -> write(paragraph, out));
        out.list(account.commitments(), commitment -> write(commitment, out));
        out.list(account.documents(), document -> write(document, out));
        out.list(account.refersTo(), reference -> write(reference, out));
        out.list(account.sources(), source -> write(source, out));
        out.list(account.differs(), difference -> write(difference, out));
        out.optional(account.notes(), out::text);
        Values.write(account.extras(), out);
    }

    static Account account(In in) {
        return new Account(
                in.list(() -> paragraph(in)),
                in.list(() -> commitment(in)),
                in.list(() -> document(in)),
                in.list(() -> reference(in)),
                in.list(() -> source(in)),
                in.list(() -> difference(in)),
                in.optional(in::text),
                Values.extras(in));
    }

    private static void write(Paragraph paragraph, Out out) {
        out.optional(paragraph.label(), out::text);
        out.text(paragraph.text());
        Values.topics(paragraph.topics(), out);
        out.list(paragraph.speakers(), speaker -> write(speaker, out));
        out.optional(paragraph.act(), act -> out.text(act.key()));
        out.optional(paragraph.source(), out::text);
        Values.write(paragraph.extras(), out);
    }

    private static Paragraph paragraph(In in) {
        return new Paragraph(
                in.optional(in::text),
                in.text(),
                Values.topics(in),
                in.list(() -> speaker(in)),
                in.optional(() -> Act.of(in.text()).orElseThrow()),
                in.optional(in::text),
                Values.extras(in));
    }

    private static void write(Speaker speaker, Out out) {
        out.text(speaker.text());
        boolean person = speaker instanceof Speaker.OfPerson;
        out.flag(person);
        if (speaker instanceof Speaker.OfPerson of) {
            out.text(of.person().value());
        } else if (speaker instanceof Speaker.OfParty of) {
            Values.write(of.party(), out);
        }
    }

    private static Speaker speaker(In in) {
        String text = in.text();
        return in.flag()
                ? new Speaker.OfPerson(text, new PersonKey(in.text()))
                : new Speaker.OfParty(text, Values.party(in));
    }

    private static void write(Commitment commitment, Out out) {
        out.text(commitment.text());
        out.list(commitment.by(), party -> Values.write(party, out));
        out.optional(commitment.paragraph(), out::text);
        out.optional(commitment.due(), date -> Values.write(date, out));
        out.text(commitment.status().key());
        out.optional(commitment.closed(), date -> Values.write(date, out));
        out.optional(commitment.closedBy(), id -> Values.write(id, out));
        Values.write(commitment.extras(), out);
    }

    private static Commitment commitment(In in) {
        return new Commitment(
                in.text(),
                in.list(() -> Values.party(in)),
                in.optional(in::text),
                in.optional(() -> Values.date(in)),
                CommitmentStatus.of(in.text()).orElseThrow(),
                in.optional(() -> Values.date(in)),
                in.optional(() -> Values.id(in)),
                Values.extras(in));
    }

    private static void write(Document document, Out out) {
        out.text(document.title());
        out.optional(document.kind(), out::text);
        out.optional(document.url(), out::text);
        Values.write(document.extras(), out);
    }

    private static Document document(In in) {
        return new Document(
                in.text(), in.optional(in::text), in.optional(in::text), Values.extras(in));
    }

    private static void write(Reference reference, Out out) {
        out.flag(reference instanceof Reference.ToMeeting);
        if (reference instanceof Reference.ToMeeting to) {
            Values.write(to.id(), out);
        } else if (reference instanceof Reference.ToEvent to) {
            out.text(to.event());
            out.optional(to.date(), date -> Values.write(date, out));
            Values.write(to.extras(), out);
        }
    }

    private static Reference reference(In in) {
        return in.flag()
                ? new Reference.ToMeeting(Values.id(in))
                : new Reference.ToEvent(
                        in.text(), in.optional(() -> Values.date(in)), Values.extras(in));
    }

    private static void write(Source source, Out out) {
        out.optional(source.key(), out::text);
        out.optional(source.url(), out::text);
        out.optional(source.publisher(), out::text);
        out.optional(source.side(), party -> Values.write(party, out));
        out.optional(source.published(), date -> Values.write(date, out));
        out.optional(source.accessed(), date -> Values.write(date, out));
        out.optional(source.language(), out::text);
        out.optional(source.complete(), out::flag);
        Values.write(source.extras(), out);
    }

    private static Source source(In in) {
        return new Source(
                in.optional(in::text),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(() -> Values.party(in)),
                in.optional(() -> Values.date(in)),
                in.optional(() -> Values.date(in)),
                in.optional(in::text),
                in.optional(in::flag),
                Values.extras(in));
    }

    private static void write(Difference difference, Out out) {
        out.text(difference.field());
        out.text(difference.says());
        out.optional(difference.source(), out::text);
        Values.write(difference.extras(), out);
    }

    private static Difference difference(In in) {
        return new Difference(in.text(), in.text(), in.optional(in::text), Values.extras(in));
    }
}
