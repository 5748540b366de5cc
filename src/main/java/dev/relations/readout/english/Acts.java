package dev.relations.readout.english;

import dev.relations.meeting.Act;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a paragraph in English does. Of several acts the one that binds most counts. */
final class Acts {

    private static final Map<Act, Pattern> ACTS = new LinkedHashMap<>();

    static {
        put(Act.SIGNED, "signed (?!on|by|in|at)");
        put(
                Act.AGREED,
                "agreed(?! minutes)|committed to|decided to|pledged to|reached (?:an )?agreement");
        put(Act.CONCURRED, "concurred|were in agreement|were united in");
        put(
                Act.CONFIRMED,
                "confirmed|reconfirmed|re-?affirmed|affirmed|reiterated (?:their|our|both)");
        put(
                Act.SHARED_VIEW,
                "shared (?:the|their|a|common|similar)? ?(?:same |common )?(?:view|views|recognition|understanding|concern|concerns|assessment|perception|position|resolve)\\b"
                        + "(?! on)");
        put(Act.CONDEMNED, "condemned|condemning|denounced|deplored");
        put(
                Act.ANNOUNCED,
                "(?:announced|launched|unveiled|established)(?! (?:by|in|at|on|last|this)\\b)");
        put(
                Act.EXCHANGED_VIEWS,
                "exchanged (?:\\w+ )?(?:views|opinions|perspectives)|exchange of views|shared (?:\\w+ )?(?:views|perspectives) on|discussed|discussions on|consulted on|reviewed|talked about|conferred");
        put(Act.REQUESTED, "requested|urged|called (?:on|for|upon)|asked|sought|demanded|pressed");
        put(Act.WELCOMED, "welcomed|congratulated");
        put(
                Act.APPRECIATED,
                "appreciated|appreciation|thanked|gratitude|grateful|praised|commended|valued|paid tribute|condolences");
        put(
                Act.EXPLAINED,
                "explained|briefed|described|outlined|introduced|provided an update|updated|informed");
        put(
                Act.STATED,
                "stated|said|noted|mentioned|expressed|underscored|emphasi[sz]ed|stressed|highlighted|conveyed|pointed out|remarked|told|shared|responded|raised|hoped");
    }

    private Acts() {}

    private static void put(Act act, String words) {
        ACTS.put(act, Pattern.compile("(?i)\\b(?:" + words + ")"));
    }

    /** An act, and the words that do it. */
    record Done(Act act, String words) {}

    /** The act of a paragraph. */
    static Optional<Done> of(String text) {
        for (Map.Entry<Act, Pattern> each : ACTS.entrySet()) {
            Matcher m = each.getValue().matcher(text);
            if (m.find()) {
                return Optional.of(new Done(each.getKey(), m.group()));
            }
        }
        return Optional.empty();
    }
}
