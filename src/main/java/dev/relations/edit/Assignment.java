package dev.relations.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to become of a field: {@code place.city=Paris}, {@code topics+=ukraine}, {@code
 * participants[Kamikawa].office=Minister}.
 *
 * @param written as the user wrote it
 * @param value behind the sign; empty to take the field away
 */
public record Assignment(String written, List<Step> way, Sign sign, String value) {

    /** What is done with the value. */
    public enum Sign {
        /** It takes the place of the old one. */
        SET,
        /** It is added to a list. */
        ADD,
        /** It is taken out of a list. */
        REMOVE
    }

    /** One step of the way to a field. */
    public sealed interface Step {}

    /** To a field by its key. */
    public record Key(String name) implements Step {}

    /** To an item of a list: its number from 1, {@code *} for all, or words that it is known by. */
    public record Which(String words) implements Step {}

    public Assignment {
        way = List.copyOf(way);
    }

    /** The assignment that a word is; none if it is another sort of word. */
    public static Optional<Assignment> of(String word) {
        List<Step> way = new ArrayList<>();
        int at = 0;
        while (true) {
            int from = at;
            while (at < word.length() && isKeyCharacter(word.charAt(at))) {
                at++;
            }
            if (at == from) {
                return Optional.empty();
            }
            way.add(new Key(word.substring(from, at)));
            while (word.startsWith("[", at)) {
                int close = word.indexOf(']', at);
                if (close < 0) {
                    return Optional.empty();
                }
                way.add(new Which(word.substring(at + 1, close).strip()));
                at = close + 1;
            }
            if (!word.startsWith(".", at)) {
                break;
            }
            at++;
        }
        Sign sign =
                word.startsWith("+=", at)
                        ? Sign.ADD
                        : word.startsWith("-=", at) ? Sign.REMOVE : Sign.SET;
        int equals = sign == Sign.SET ? at : at + 1;
        return word.startsWith("=", equals)
                ? Optional.of(new Assignment(word, way, sign, word.substring(equals + 1).strip()))
                : Optional.empty();
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
