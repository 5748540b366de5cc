package dev.relations.readout.english;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an account in English tells of a meeting, and why not if it does not. */
final class MeetingOrNot {

    private static final Pattern OTHER_TEXT =
            Pattern.compile(
                    "(?i)(?:fact sheet|remarks (?:by|as|of|at)|press (?:briefing|gaggle|conference|call)|background (?:press|briefing)|on-the-record|proclamation|a proclamation|executive order|memorandum|nominations?|letter (?:to|from)|interview|transcript|message to|president [\\w.]+ (?:announces|signs|nominates|approves)|bills? signed|statement of administration|notice)\\b.*");
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
        } else if (!isToldOfMeeting(narrative)) {
            return Optional.of("no sentence says who met whom");
        }
        return switch (narrative.cast().parties().size()) {
            case 0 -> Optional.of("no country or organisation is named as having met");
            case 1 ->
                    Optional.of("only one party is named as having met")
                            .filter(reason -> !narrative.cast().isOneSideUntold());
            default -> Optional.empty();
        };
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
