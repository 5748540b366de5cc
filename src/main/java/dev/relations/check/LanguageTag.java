package dev.relations.check;

import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
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

    /** Countries with a code of two letters; areas with a number are not looked up. */
    private static final Set<String> REGIONS =
            new HashSet<>(Arrays.asList(Locale.getISOCountries()));

    private LanguageTag() {}

    /** Whether a tag is well formed and begins with a language. */
    static boolean isKnown(String tag) {
        if (tag.length() > 50) {
            return false;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String language = locale.getLanguage();
            String region = locale.getCountry();
            if (region.length() == 2 && !REGIONS.contains(region)) {
                return false;
            }
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
        int hyphen = code.indexOf('-');
        if (hyphen > 0 && isKnown(code.substring(0, hyphen))) {
            return ofCountry(code.substring(0, hyphen), code.substring(hyphen + 1), parties);
        }
        Optional<String> shorter = code.length() == 3 ? ofThreeLetters(code) : Optional.empty();
        return shorter.or(() -> named(List.of(code))).or(() -> spokenIn(code, parties));
    }

    /** A language as it is spoken in a country that is named otherwise than by its code. */
    private static Optional<String> ofCountry(String language, String country, Parties parties) {
        return parties.findCountry(country) instanceof Match.One<KnownParty> one
                ? Optional.of(language + "-" + one.value().party().code())
                        .filter(LanguageTag::isKnown)
                : Optional.empty();
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
