package dev.relations.check;

import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Parties;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tags of languages: {@code en}, {@code pt-BR}, {@code zh-Hant}.
 *
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
 */
final class LanguageTag {

    /** Languages with a code of two letters; those of three are not looked up. */
    private static final Set<String> TWO_LETTERS =
            new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

    private LanguageTag() {}

    /** Whether a tag is well formed and begins with a language. */
    static boolean isKnown(String tag) {
        if (tag.length() > 50) {
            return false;
        }
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 2
                    ? TWO_LETTERS.contains(language)
                    : language.length() == 3 && ofThreeLetters(language).isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** The code of two letters of a language that is written with three: BCP 47 wants that one. */
    private static Optional<String> ofThreeLetters(String code) {
        for (String language : TWO_LETTERS) {
            if (Locale.forLanguageTag(language).getISO3Language().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * What a tag was meant to be: {@code en-US} for {@code en_US}, {@code en} for {@code English}
     * and {@code eng}, {@code ja} for {@code jp}.
     */
    static Optional<String> nearest(String tag, Parties parties) {
        String hyphens = tag.strip().replace('_', '-');
        if (isKnown(hyphens)) {
            return Optional.of(hyphens);
        }
        String code = hyphens.toLowerCase(Locale.ROOT);
        Optional<String> shorter = code.length() == 3 ? ofThreeLetters(code) : Optional.empty();
        return shorter.or(() -> named(List.of(code))).or(() -> spokenIn(code, parties));
    }

    /** The language that has one of these names, in English or in itself. */
    private static Optional<String> named(List<String> names) {
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(language);
            for (String name : names) {
                if (locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                        || locale.getDisplayLanguage(locale).equalsIgnoreCase(name)) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }

    /** The language that is called as the people of a country are. */
    private static Optional<String> spokenIn(String code, Parties parties) {
        return parties.get(Party.country(code.toUpperCase(Locale.ROOT)))
                .map(KnownParty::adjectives)
                .flatMap(LanguageTag::named);
    }
}
