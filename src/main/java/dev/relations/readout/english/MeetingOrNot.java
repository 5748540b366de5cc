package dev.relations.readout.english;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an account in English tells of a meeting, and why not if it does not. */
final class MeetingOrNot {

    private static final Pattern OTHER_TEXT =
            Pattern.compile(
                    "(?i)(?:(?:joint|regular|extraordinary|impromptu|online|opening|closing) ){0,2}(?:fact sheet|remarks (?:by|as|of|at|prior|before|following|after)|press (?:briefing|gaggle|conference|call)|background (?:press|briefing)|on-the-record|proclamation|a proclamation|executive order|memorandum|nominations?|letter (?:to|from)|interview|transcript|message to|president [\\w.]+ (?:announces|signs|nominates|approves)|bills? signed|statement of administration|notice)\\b.*");
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?i).*\\bto (?:visit|travel|meet|host|welcome|attend|receive|hold|participate|chair|depart)\\b.*");
    private static final Pattern WILL = Pattern.compile("\\b(?:will|is scheduled to|plans? to)\\b");
    private static final Pattern JOINTLY =
            Pattern.compile(
                    "(?i)(?:^|\\b(?:the (?:two|three|four|both)|both|the) )(?:foreign )?(?:ministers|leaders|sides|presidents|countries|prime ministers|secretaries|officials|principals|delegations)\\b[^.]{0,60}\\b(?:shared|exchanged|concurred|agreed|discussed|confirmed|affirmed|reaffirmed|welcomed|reflected)");

    private MeetingOrNot() {}

    static Optional<String> refusal(Narrative narrative) {
        String heading = narrative.layout().heading().text();
        if (OTHER_TEXT.matcher(heading).matches()) {
            return Optional.of("its title is that of another kind of text: " + heading);
        } else if (narrative.body().isEmpty()) {
            return Optional.of("there is no running text in it");
        } else if (isAnnounced(narrative, heading)) {
            return Optional.of("it announces a meeting that is to come");
        } else if (!isToldOfMeeting(narrative)) {
            return Optional.of("no sentence says who met whom");
        }
        return switch (narrative.cast().parties().size()) {
            case 0 -> unlessUntold(narrative, "no country or organisation is named as having met");
            case 1 -> unlessUntold(narrative, "only one party is named as having met");
            default -> Optional.empty();
        };
    }

    /** Who met, but not for which country, is no reason to refuse: that can be asked. */
    private static Optional<String> unlessUntold(Narrative narrative, String reason) {
        return narrative.cast().isOneSideUntold() ? Optional.empty() : Optional.of(reason);
    }

    /** Whether title and first sentence are about what somebody is to do. */
    private static boolean isAnnounced(Narrative narrative, String heading) {
        String first = narrative.body().get(0).sentence().text();
        return TO_COME.matcher(heading).matches() && WILL.matcher(first).find();
    }

    private static boolean isToldOfMeeting(Narrative narrative) {
        boolean jointly =
                narrative.body().stream()
                        .anyMatch(t -> JOINTLY.matcher(t.sentence().text()).find());
        return narrative.encounter().isPresent()
                || jointly
                        && (!narrative.cast().members().isEmpty()
                                || narrative.cast().parties().size() > 1);
    }
}
