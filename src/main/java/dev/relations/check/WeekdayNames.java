package dev.relations.check;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The days of the week by their names in English, French and Japanese, and in German, Spanish and
 * Italian.
 */
final class WeekdayNames {

    private static final List<String> ENGLISH =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> FRENCH =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<List<String>> OTHERS =
            List.of(
                    List.of(
                            "montag",
                            "dienstag",
                            "mittwoch",
                            "donnerstag",
                            "freitag",
                            "samstag",
                            "sonntag"),
                    List.of(
                            "lunes",
                            "martes",
                            "miércoles",
                            "jueves",
                            "viernes",
                            "sábado",
                            "domingo"),
                    List.of(
                            "lunedì",
                            "martedì",
                            "mercoledì",
                            "giovedì",
                            "venerdì",
                            "sabato",
                            "domenica"));
    private static final List<String> SHORTENED =
            List.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");
    private static final String KANJI = "月火水木金土日";

    /** A pattern of whole names in letters. */
    static final String WHOLE = String.join("|", ENGLISH) + "|" + String.join("|", FRENCH);

    /** A pattern of names that are names of people and places as well, without a date beside. */
    static final String DATED = OTHERS.stream().map(o -> String.join("|", o)).collect(joining("|"));

    /** A pattern of shortened names, which without a date beside them may be any word. */
    static final String SHORT = String.join("|", SHORTENED);

    private static final Set<String> ALL = all();
    private static final String INITIALS = "mtwfsljvdgMTWFSLJVDG";
    private static final boolean[] BEGINS = new boolean['z' + 1];

    static {
        INITIALS.chars().forEach(c -> BEGINS[c] = true);
    }

    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;

    /** The first three letters of all of them. */
    private static final Set<Integer> PREFIXES = prefixes();

    private WeekdayNames() {}

    private static Set<Integer> prefixes() {
        Set<Integer> prefixes = new HashSet<>();
        ALL.forEach(name -> prefixes.add(prefix(0, name)));
        return prefixes;
    }

    /** Three letters as one number; ASCII letters of both cases as the same. */
    private static int prefix(int from, String text) {
        return from + SHORTEST > text.length()
                ? 0
                : (text.charAt(from) | 0x20) << 16
                        | (text.charAt(from + 1) | 0x20) << 8
                        | (text.charAt(from + 2) | 0x20);
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>(ENGLISH);
        all.addAll(FRENCH);
        all.addAll(SHORTENED);
        OTHERS.forEach(all::addAll);
        return all;
    }

    /** Whether a text has one at all; a look by patterns would take longer. */
    static boolean occurIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '日') {
                return true;
            }
            boolean begins =
                    c < BEGINS.length && BEGINS[c] && (i == 0 || !isLetter(text.charAt(i - 1)));
            if (begins && isName(i, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(int from, String text) {
        if (!PREFIXES.contains(prefix(from, text))) {
            return false;
        }
        int to = from;
        while (to < text.length() && to - from <= LONGEST && isLetter(text.charAt(to))) {
            to++;
        }
        boolean mayBe = to - from >= SHORTEST && to - from <= LONGEST;
        return mayBe && ALL.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 0xC0 && Character.isLetter(c));
    }

    /** The day that a name, whole or shortened, is of. */
    static DayOfWeek weekday(String name) {
        int kanji = KANJI.indexOf(name);
        if (kanji >= 0) {
            return DayOfWeek.of(kanji + 1);
        }
        for (int i = 0; i < ENGLISH.size(); i++) {
            int day = i;
            if (FRENCH.get(i).equalsIgnoreCase(name)
                    || begins(ENGLISH.get(i), name)
                    || OTHERS.stream().anyMatch(o -> o.get(day).equalsIgnoreCase(name))) {
                return DayOfWeek.of(i + 1);
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static boolean begins(String whole, String name) {
        return whole.regionMatches(true, 0, name, 0, name.length());
    }
}
