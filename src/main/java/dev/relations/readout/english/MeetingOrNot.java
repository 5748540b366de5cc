package dev.relations.readout.english;

import dev.relations.readout.account.PersonSpot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an account in English tells of a meeting, and why not if it does not. No phrasing is
 * asked for: it is one if anything tells that it took place, and more than one side can have been
 * there.
 */
final class MeetingOrNot {

    private static final Pattern OTHER_TEXT =
            Pattern.compile(
                    "(?i)(?:(?:joint|regular|extraordinary|impromptu|online|opening|closing) ){0,2}(?:fact sheet|remarks (?:by|as|of|at|in|with|to|on|from|prior|before|following|after)|press (?:briefing|gaggle|conference|call)|background (?:press|briefing)|on-the-record|proclamation|a proclamation|executive order|memorandum|nominations?|letter (?:to|from)|interview|transcript|message to|president [\\w.]+ (?:announces|signs|nominates|approves)|bills? signed|statement of administration|notice)\\b.*");
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?i).*\\bto (?:visit|travel|meet|host|welcome|attend|receive|hold|participate|chair|depart)\\b.*|(?:upcoming|planned|forthcoming) .*");
    private static final Pattern WILL = Pattern.compile("\\b(?:will|is scheduled to|plans? to)\\b");
    private static final Pattern JOINTLY =
            Pattern.compile(
                    "(?i)(?:^|\\b(?:the (?:two|three|four|both)|both|the) )(?:foreign )?(?:ministers|leaders|sides|presidents|countries|prime ministers|secretaries|officials|principals|delegations)\\b[^.]{0,60}\\b(?:shared|exchanged|concurred|agreed|discussed|confirmed|affirmed|reaffirmed|welcomed|reflected)");

    /** What somebody says of himself, as accounts never do. */
    private static final Pattern FIRST_PERSON =
            Pattern.compile(
                    "\\b(?:I(?= [a-z]|[’'])|[Mm]y|[Tt]hank you|[Gg]ood (?:morning|afternoon))\\b");

    private static final int SPOKEN = 3;

    private final Narrative narrative;
    private final Cast cast;

    private MeetingOrNot(Narrative narrative) {
        this.narrative = narrative;
        this.cast = narrative.cast();
    }

    static Optional<String> refusal(Narrative narrative) {
        return new MeetingOrNot(narrative).refusal();
    }

    private Optional<String> refusal() {
        String heading = narrative.layout().heading().text();
        if (OTHER_TEXT.matcher(heading).matches()) {
            return Optional.of("its title is that of another kind of text: " + heading);
        } else if (narrative.body().isEmpty()) {
            return Optional.of("there is no running text in it");
        } else if (isAnnounced(heading)) {
            return Optional.of("it announces a meeting that is to come");
        } else if (!cast.isToldOfMeeting() && isSpoken()) {
            return Optional.of("it is what somebody said, word by word");
        } else if (!cast.isToldOfMeeting()
                && !cast.isLedByBoth()
                && !isToldJointly()
                && !isImplied()) {
            return Optional.of("no sentence says who met whom");
        }
        return switch (cast.parties().size()) {
            case 0 -> unlessUntold("no country or organisation is named as having met");
            case 1 -> unlessUntold("only one party is named as having met");
            default -> Optional.empty();
        };
    }

    /** Who met, but not for which country, is no reason to refuse: that can be asked. */
    private Optional<String> unlessUntold(String reason) {
        return cast.isOneSideUntold() ? Optional.empty() : Optional.of(reason);
    }

    /** Whether title and first sentence are about what somebody is to do. */
    private boolean isAnnounced(String heading) {
        String first = narrative.body().get(0).sentence().text();
        return TO_COME.matcher(heading).matches() && WILL.matcher(first).find();
    }

    private boolean isToldJointly() {
        return narrative.body().stream().anyMatch(t -> JOINTLY.matcher(t.sentence().text()).find())
                && (!cast.members().isEmpty() || cast.parties().size() > 1);
    }

    /**
     * Whether title or text imply it, and the text tells what one of them did there: {@code The
     * Secretary congratulated …}.
     */
    private boolean isImplied() {
        return cast.isImpliedOfBoth()
                || cast.isImplied() && narrative.body().stream().anyMatch(this::isDeed);
    }

    private boolean isDeed(Told told) {
        Sentence sentence = told.sentence();
        Set<String> deeds = narrative.deeds();
        for (PersonSpot person : told.persons()) {
            int from = person.span().from();
            boolean subject = from <= 1 || sentence.is(from - 1, ",");
            if (subject && deeds.contains(sentence.lower(person.span().to()))) {
                return true;
            }
        }
        return isOfficesDeed(sentence);
    }

    /** {@code The President congratulated …}. */
    private boolean isOfficesDeed(Sentence sentence) {
        return sentence.is(0, "The")
                && narrative
                        .offices()
                        .at(sentence, 1)
                        .filter(o -> narrative.deeds().contains(sentence.lower(o.span().to())))
                        .isPresent();
    }

    /**
     * Whether it is a speech, a press conference or an interview: a third of it in the first
     * person.
     */
    private boolean isSpoken() {
        List<Told> body = narrative.body();
        long first =
                body.stream().filter(t -> FIRST_PERSON.matcher(t.sentence().text()).find()).count();
        return first > 1 && first * SPOKEN >= body.size();
    }
}
