package dev.relations.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What other tools take a text without quotes for: those that read YAML 1.1, as most still do, and
 * those that read the core schema of YAML 1.2.
 *
 * @see <a href="https://yaml.org/type/">Types of YAML 1.1</a>
 */
final class OtherReaders {

    private static final Set<String> TRUTH =
            Set.of(
                    "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "true", "True",
                    "TRUE", "false", "False", "FALSE", "on", "On", "ON", "off", "Off", "OFF");

    private static final Set<String> NOTHING = Set.of("null", "Null", "NULL");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+]?(?:0b[01_]+|0o[0-7]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*"
                            + "|(?:[0-9][0-9_]*\\.?[0-9_]*|\\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?"
                            + "|\\.(?:inf|Inf|INF))|\\.(?:nan|NaN|NAN)");

    /** Numbers to the base of 60, such as 12:30. */
    private static final Pattern SIXTIES =
            Pattern.compile("[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?");

    private static final Pattern DATE =
            Pattern.compile(
                    "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)"
                            + "[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
                            + "(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?");

    private OtherReaders() {}

    /** In words; none if every tool takes it for a text. */
    static Optional<String> take(String text) {
        if (text.isEmpty() || text.length() > 40 || !mayBeTyped(text)) {
            return Optional.empty();
        }
        if (NOTHING.contains(text)) {
            return Optional.of("nothing");
        } else if (TRUTH.contains(text)) {
            boolean yes = "yYtToO".indexOf(text.charAt(0)) >= 0 && !text.equalsIgnoreCase("off");
            return Optional.of(yes ? "true" : "false");
        } else if (Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        } else if (NUMBER.matcher(text).matches()) {
            return Optional.of("a number");
        } else if (SIXTIES.matcher(text).matches()) {
            return sixties(text);
        } else if (DATE.matcher(text).matches()) {
            return Optional.of("a point in time");
        }
        return Optional.empty();
    }

    private static boolean mayBeTyped(String text) {
        char first = text.charAt(0);
        return (first >= '0' && first <= '9')
                || first == '-'
                || first == '+'
                || first == '.'
                || (text.length() <= 5 && "yYnNtTfFoO".indexOf(first) >= 0);
    }

    private static Optional<String> sixties(String text) {
        long value = 0;
        for (String digit : text.split(":", -1)) {
            if (!digit.chars().allMatch(Character::isDigit) || digit.length() > 6) {
                return Optional.of("a number");
            }
            value = value * 60 + Long.parseLong(digit);
        }
        return Optional.of("the number " + value);
    }
}
