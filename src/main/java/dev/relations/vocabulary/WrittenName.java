package dev.relations.vocabulary;

import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a person as somebody writes it. Ministries write family names in capitals: {@code
 * Jean DUPONT}.
 */
public record WrittenName(String text) {

    /** The name as it is shown: {@code Jean Dupont}. */
    public String shown() {
        List<String> words = new ArrayList<>();
        boolean others = false;
        for (String word : text.split(" +", -1)) {
            others |= !isFamily(word);
            words.add(isFamily(word) ? capitalised(word) : word);
        }
        return others ? String.join(" ", words) : text;
    }

    /** The words of its key, the family name first: {@code dupont-jean}. */
    public String key() {
        List<String> family = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (String word : text.split(" +", -1)) {
            (isFamily(word) ? family : given).add(word);
        }
        family.addAll(given);
        return Spelling.slug(String.join(" ", family));
    }

    /**
     * A person of this name for the vocabulary, in which the written form is an alias.
     *
     * @param aliases other spellings
     */
    public Person person(List<String> aliases, Optional<Party> party, List<Tenure> offices) {
        List<String> all = new ArrayList<>(aliases);
        if (!shown().equals(text)) {
            all.add(0, text);
        }
        return new Person(new PersonKey(key()), shown(), all, party, offices, List.of());
    }

    private static boolean isFamily(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String word) {
        StringBuilder name = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || "-'’".indexOf(name.charAt(i - 1)) >= 0) {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }
}
