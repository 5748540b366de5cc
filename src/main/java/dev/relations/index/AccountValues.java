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
        out.optionalText(account.notes());
        Values.write(account.extras(), out);
    }

    static Account account(In in) {
        return new Account(
                in.list(AccountValues::paragraph),
                in.list(AccountValues::commitment),
                in.list(AccountValues::document),
                in.list(AccountValues::reference),
                in.list(AccountValues::source),
                in.list(AccountValues::difference),
                in.optionalText(),
                Values.extras(in));
    }

    private static void write(Paragraph paragraph, Out out) {
        out.optionalText(paragraph.label());
        out.text(paragraph.text());
        Values.topics(paragraph.topics(), out);
        out.list(paragraph.speakers(), speaker -> write(speaker, out));
        out.optional(paragraph.act(), act -> out.text(act.key()));
        out.optionalText(paragraph.source());
        Values.write(paragraph.extras(), out);
    }

    private static Paragraph paragraph(In in) {
        return new Paragraph(
                in.optionalText(),
                in.text(),
                Values.topics(in),
                in.list(AccountValues::speaker),
                in.optional(each -> Act.of(each.text()).orElseThrow()),
                in.optionalText(),
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
        out.optionalText(commitment.paragraph());
        Values.writeDate(commitment.due(), out);
        out.text(commitment.status().key());
        Values.writeDate(commitment.closed(), out);
        out.optional(commitment.closedBy(), id -> Values.write(id, out));
        Values.write(commitment.extras(), out);
    }

    private static Commitment commitment(In in) {
        return new Commitment(
                in.text(),
                in.list(Values::party),
                in.optionalText(),
                Values.optionalDate(in),
                CommitmentStatus.of(in.text()).orElseThrow(),
                Values.optionalDate(in),
                in.optional(Values::id),
                Values.extras(in));
    }

    private static void write(Document document, Out out) {
        out.text(document.title());
        out.optionalText(document.kind());
        out.optionalText(document.url());
        Values.write(document.extras(), out);
    }

    private static Document document(In in) {
        return new Document(in.text(), in.optionalText(), in.optionalText(), Values.extras(in));
    }

    private static void write(Reference reference, Out out) {
        out.flag(reference instanceof Reference.ToMeeting);
        if (reference instanceof Reference.ToMeeting to) {
            Values.write(to.id(), out);
        } else if (reference instanceof Reference.ToEvent to) {
            out.text(to.event());
            Values.writeDate(to.date(), out);
            Values.write(to.extras(), out);
        }
    }

    private static Reference reference(In in) {
        return in.flag()
                ? new Reference.ToMeeting(Values.id(in))
                : new Reference.ToEvent(in.text(), Values.optionalDate(in), Values.extras(in));
    }

    private static void write(Source source, Out out) {
        out.optionalText(source.key());
        out.optionalText(source.url());
        out.optionalText(source.publisher());
        Values.writeParty(source.side(), out);
        Values.writeDate(source.published(), out);
        Values.writeDate(source.accessed(), out);
        out.optionalText(source.language());
        out.optional(source.complete(), out::flag);
        Values.write(source.extras(), out);
    }

    private static Source source(In in) {
        return new Source(
                in.optionalText(),
                in.optionalText(),
                in.optionalText(),
                Values.optionalParty(in),
                Values.optionalDate(in),
                Values.optionalDate(in),
                in.optionalText(),
                in.optional(In::flag),
                Values.extras(in));
    }

    private static void write(Difference difference, Out out) {
        out.text(difference.field());
        out.text(difference.says());
        out.optionalText(difference.source());
        Values.write(difference.extras(), out);
    }

    private static Difference difference(In in) {
        return new Difference(in.text(), in.text(), in.optionalText(), Values.extras(in));
    }
}
