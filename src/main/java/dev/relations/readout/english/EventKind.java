package dev.relations.readout.english;

import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.Passage;
import dev.relations.readout.account.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of event it was, and by which medium: as the title says, else the opening sentence. */
final class EventKind {

    private static final List<String> BEFORE_OCCASIONS =
            List.of("margins of", "sidelines of", " as part of", " in support of", ", who ");

    private static final Pattern REFERRED =
            Pattern.compile(
                    "^(?:During|In|On|Over) (?:the|their|this|his|her) (?:\\p{L}+ )?(?:(?:phone |telephone |video )?(?:call|conversation)|phone|telephone|videoconference)\\b|^Over (?:the )?(?:tele)?phone");

    private final Narrative narrative;
    private final Wording wording;
    private final Passage heading;
    private final Evidence openingEvidence;

    EventKind(Narrative narrative, Wording wording) {
        this.narrative = narrative;
        this.wording = wording;
        this.heading = narrative.layout().heading();
        this.openingEvidence = narrative.openingEvidence();
    }

    Found<Form> form() {
        Optional<Found<Form>> titled = wording.form(heading);
        if (titled.isPresent()) {
            return titled.get();
        } else if (narrative.cast().isTrip()) {
            return Found.read(Form.VISIT, "a journey", openingEvidence);
        }
        Optional<Found<Form>> opened =
                opening().flatMap(wording::form).filter(f -> f.value() != Form.VISIT);
        if (opened.isEmpty() && isTwoPlusTwo()) {
            return Found.inferred(
                    Form.TWO_PLUS_TWO,
                    "foreign and defence ministers on both sides",
                    Evidence.of("the participants"));
        }
        return opened.orElseGet(() -> Wording.usualForm(openingEvidence));
    }

    /**
     * The part of the opening sentence that tells of the meeting, not of its occasion or topics.
     */
    private Optional<Passage> opening() {
        return narrative.encounter().map(m -> new Passage(told(m), openingEvidence));
    }

    private Optional<Passage> firstSentence() {
        return narrative.body().stream()
                .limit(1)
                .filter(told -> told.tellsOfMeeting() && !narrative.isOpening(told))
                .map(told -> Passage.of(told.evidence()))
                .findFirst();
    }

    /** {@code During the call, they …}: what the text calls the event afterwards. */
    private Optional<Passage> referred() {
        return narrative.body().stream()
                .map(Told::evidence)
                .filter(e -> REFERRED.matcher(e.excerpt()).find())
                .map(
                        e ->
                                new Passage(
                                        REFERRED.matcher(e.excerpt())
                                                .results()
                                                .findFirst()
                                                .orElseThrow()
                                                .group(),
                                        e))
                .findFirst();
    }

    private static String told(Encounter met) {
        int from = met.isPassive() ? 0 : met.verb();
        String told = met.sentence().words(from, Math.max(met.verb() + 1, met.end()));
        for (String behind : BEFORE_OCCASIONS) {
            int at = told.indexOf(behind);
            told = at < 0 ? told : told.substring(0, at);
        }
        return told;
    }

    private boolean isTwoPlusTwo() {
        return isTwo(true) && isTwo(false);
    }

    /** Whether a side was there with those for foreign affairs and for defence. */
    private boolean isTwo(boolean host) {
        boolean foreign = false;
        boolean defence = false;
        for (Member member : narrative.cast().members()) {
            String office = member.office().orElse("").toLowerCase(Locale.ROOT);
            boolean minister = office.contains("minister") || office.contains("secretary");
            if (member.host() == host && minister && !office.contains("advisor")) {
                foreign |= office.contains("foreign") || office.endsWith("of state");
                defence |= office.contains("defen");
            }
        }
        return foreign && defence;
    }

    /**
     * The medium.
     *
     * @param placed whether a place is told
     */
    Found<Medium> medium(boolean placed) {
        Optional<Found<Medium>> said =
                wording.medium(heading)
                        .or(() -> opening().flatMap(wording::medium))
                        .or(() -> firstSentence().flatMap(wording::medium))
                        .or(() -> referred().flatMap(wording::medium));
        if (said.isPresent()) {
            return said.get();
        }
        boolean spoke =
                narrative
                        .encounter()
                        .map(m -> m.sentence().lower(m.verb()))
                        .map(verb -> verb.startsWith("spoke") || verb.startsWith("speak"))
                        .orElse(false);
        return spoke && !placed && !heading.text().contains("Meeting")
                ? Found.inferred(Medium.PHONE, "“spoke”, and no place", openingEvidence)
                : Wording.usualMedium(openingEvidence);
    }

    /** A title made of the parties and the kind of event. */
    String title(List<String> parties, Form form, Medium medium) {
        String what =
                switch (form) {
                    case SUMMIT -> "Summit Meeting";
                    case STRATEGIC_DIALOGUE -> "Strategic Dialogue";
                    case TWO_PLUS_TWO -> "Foreign and Defense Ministers' Meeting (2+2)";
                    case WORKING_GROUP -> "Working Group";
                    case VISIT -> "Visit";
                    case COURTESY_CALL -> "Courtesy Call";
                    case CONFERENCE -> "Conference";
                    case EXCHANGE_OF_LETTERS -> "Exchange of Letters";
                    default ->
                            ministers() + (medium == Medium.PHONE ? "Telephone Talk" : "Meeting");
                };
        return parties.isEmpty() ? what : String.join("-", parties) + " " + what;
    }

    private String ministers() {
        List<Member> members = narrative.cast().members();
        boolean foreign = !members.isEmpty() && members.stream().allMatch(EventKind::isForeign);
        return foreign ? "Foreign Ministers' " : "";
    }

    private static boolean isForeign(Member member) {
        String office = member.office().orElse("");
        boolean minister = office.contains("Minister") && !office.contains("Prime");
        return minister || office.contains("Foreign");
    }
}
