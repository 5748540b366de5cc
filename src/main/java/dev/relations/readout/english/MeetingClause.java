package dev.relations.readout.english;

import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Words;
import java.util.List;
import java.util.Set;

/** Finds where a sentence in English turns from who met to what it was about. */
final class MeetingClause {

    private final Set<String> topic;

    MeetingClause(Words words) {
        topic = words.of("topic");
    }

    /** Where the sentence turns from who met to what it was about. */
    int end(Sentence sentence, List<PersonSpot> persons, int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            if (Neighbours.isWithin(i, persons)) {
                continue;
            }
            String word = sentence.lower(i);
            if (word.equals("to") && isPurpose(sentence, i)) {
                return i;
            }
            if (topic.contains(word)
                    && i > verb + 1
                    && !sentence.isCapital(i)
                    && !(word.equals("for") && isDuration(sentence, i))
                    && !(word.equals("while") && isStay(sentence.lower(i + 1)))
                    && !(word.equals("about")
                            && (sentence.is(i - 1, "for") || isBeforeWith(sentence, persons, i)))) {
                return i;
            }
            if (word.equals("in") && sentence.is(i + 1, "advance")) {
                return i;
            }
            if (word.equals("and") && isPastVerb(sentence, i + 1)) {
                return i;
            }
            if (word.equals("on")
                    && !isDate(sentence, i)
                    && !isMargins(sentence, i)
                    && !sentence.lower(i - 1).startsWith("call")
                    && !isBeforeWith(sentence, persons, i)) {
                return i;
            }
        }
        return sentence.size();
    }

    private static boolean isDuration(Sentence sentence, int at) {
        String next = sentence.lower(at + 1);
        return next.equals("about")
                || next.equals("approximately")
                || next.equals("around")
                || next.equals("one")
                || next.equals("an")
                || next.equals("two")
                || next.equals("half")
                || next.equals("a") && isEvent(sentence.lower(at + 2))
                || (!next.isEmpty() && Character.isDigit(next.charAt(0)))
                || next.equals("lunch")
                || next.equals("dinner")
                || next.equals("foreign")
                || next.equals("talks")
                || next.equals("meetings")
                || next.equals("consultations")
                || next.equals("the")
                || sentence.isCapital(at + 1);
    }

    /** {@code met while in Brussels with A}. */
    private static boolean isStay(String next) {
        return next.equals("in") || next.equals("at") || next.equals("visiting");
    }

    private static boolean isEvent(String lower) {
        return switch (lower) {
            case "bilateral",
                    "meeting",
                    "working",
                    "trilateral",
                    "joint",
                    "call",
                    "virtual",
                    "video" ->
                    true;
            default -> false;
        };
    }

    private boolean isPurpose(Sentence sentence, int to) {
        String next = sentence.lower(to + 1);
        return !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && !sentence.isCapital(to + 1)
                && !Offices.isDeterminer(next)
                && !isToTalk(sentence, to + 1);
    }

    /** {@code visited Oslo to have talks with A}: what follows is whom they met. */
    private static boolean isToTalk(Sentence sentence, int at) {
        int noun = at + 1;
        while (sentence.lower(noun).equals("bilateral")
                || Offices.isDeterminer(sentence.lower(noun))) {
            noun++;
        }
        boolean hold = sentence.is(at, "have") || sentence.is(at, "hold");
        String word = sentence.lower(noun);
        return hold
                && (word.startsWith("talk")
                        || word.startsWith("meeting")
                        || word.startsWith("discussion"))
                && sentence.is(noun + 1, "with");
    }

    private static boolean isPastVerb(Sentence sentence, int at) {
        String word = sentence.lower(at);
        return (word.endsWith("ed") && !sentence.isCapital(at))
                || word.equals("had")
                || word.equals("held")
                || word.equals("spoke");
    }

    private static boolean isMargins(Sentence sentence, int on) {
        String next = sentence.lower(on + 2);
        return next.equals("margins")
                || next.equals("sidelines")
                || next.equals("margin")
                || next.equals("phone")
                || next.equals("telephone")
                || next.equals("occasion")
                || next.equals("afternoon")
                || next.equals("evening")
                || next.equals("morning");
    }

    /** {@code on (or about) a working lunch with President X}: the sentence still tells who met. */
    private static boolean isBeforeWith(Sentence sentence, List<PersonSpot> persons, int on) {
        for (int i = on + 1; i < Math.min(sentence.size(), on + 8); i++) {
            if (sentence.is(i, ",") || sentence.is(i, ";") || sentence.is(i, "and")) {
                return false;
            }
            if (sentence.is(i, "with")) {
                return Neighbours.isNear(persons, i + 1);
            }
        }
        return false;
    }

    private static boolean isDate(Sentence sentence, int on) {
        String next = sentence.lower(on + 1);
        return Dates.isDayOrMonth(next) || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
    }
}
