package dev.relations.readout.account;

import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Act;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Form;
import dev.relations.meeting.Length;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Party;
import dev.relations.meeting.Zone;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** What was read of an account in the language that it is written in. */
public interface Tongue {

    /** Why it tells of no meeting, if it tells of none. */
    Optional<String> refusal();

    /** The day of the meeting, as the text tells it. */
    Optional<Found<Edtf>> day();

    /** The day of the meeting where the text tells it without a year and nothing else tells one. */
    Optional<MonthDay> dayWithoutYear();

    /** The start, local if the text tells that. */
    Optional<Found<ClockTime>> start();

    /** The zone of the start, where the text tells that in another than that of the place. */
    default Optional<Found<Zone>> zone() {
        return Optional.empty();
    }

    Optional<Found<Length>> duration();

    Found<Form> form();

    Found<Medium> medium();

    /** The event in whose margins it was. */
    Optional<Found<String>> occasion();

    /** The city, by its name in the table of cities, or the country alone. */
    Optional<Found<Site>> site();

    List<Found<Party>> parties();

    List<Member> members();

    /** The office of somebody who met whom no name is told. */
    default Optional<Found<String>> unnamed() {
        return Optional.empty();
    }

    /** What a part of the text does. */
    Optional<Found<Act>> act(Layout.Labelled paragraph);

    /** Who of the members alone speaks in a part of the text; nobody if all sides do. */
    List<Found<Member>> speakers(Layout.Labelled paragraph);

    /** What all sides undertake in a part of the text. */
    List<Found<Promise>> promises(Layout.Labelled paragraph);

    /** Earlier events of a known day that a part of the text refers to. */
    List<Found<Earlier>> earlier(Layout.Labelled paragraph);

    /** A title made of the parties and the form, where the page has none. */
    default String madeTitle(List<String> parties, Form form, Medium medium) {
        String phone = medium == Medium.PHONE ? " (phone)" : "";
        return String.join("-", parties) + " " + form.key().replace('-', ' ') + phone;
    }

    /** Where it was held. */
    record Site(Optional<Places.City> city, Optional<String> name, Optional<Party> country) {}

    /**
     * Something undertaken.
     *
     * @param text what is to be done, as a clause
     * @param due by when
     */
    record Promise(String text, Optional<Edtf> due) {

        /** What a sentence promises, with a capital where its script has one. */
        public static Found<Promise> in(Evidence sentence, String text, Optional<Edtf> due) {
            String clause = Character.toUpperCase(text.charAt(0)) + text.substring(1);
            return Found.inferred(
                    new Promise(clause, due), "an agreement about the future", sentence);
        }
    }

    /**
     * Something that was before.
     *
     * @param words the event as the text names it
     * @param when the days on one of which it was
     */
    record Earlier(String words, DaySpan when) {}
}
