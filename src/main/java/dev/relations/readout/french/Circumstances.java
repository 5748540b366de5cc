package dev.relations.readout.french;

import dev.relations.edtf.Edtf;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Passage;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Quotes;
import dev.relations.readout.account.Tongue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On which day, where and in whose margins they met, as the opening sentence in French tells. */
final class Circumstances {

    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?<word>ce jour|aujourd[’']hui|ce matin|cet après-midi|ce soir|hier)(?!\\p{L})");
    private static final Pattern NOT_THE_DAY =
            Pattern.compile("(?i)(?:depuis|avant|après|du|jusqu[’']au|prévue?|prochain) (?:le )?$");
    private static final Pattern CITY =
            Pattern.compile(
                    "(?<![\\p{L}])(?:à|de) (?<city>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)");
    private static final Pattern LAND =
            Pattern.compile(
                    "(?:déplacement|visite|voyage) (?:en|au|aux) (?<land>\\p{Lu}[\\p{L}-]+(?:-\\p{L}+)?)");
    private static final Pattern OCCASION =
            Pattern.compile(
                    "(?:en marge (?:de la |du |de l[’']|des )|pour participer (?:à la |au |à l[’']|aux ))(?<event>[^,.;()]{4,90})");

    private final String opening;
    private final Evidence evidence;
    private final String title;
    private final Optional<LocalDate> released;
    private final Nations nations;
    private final Places places;

    /**
     * @param opening the sentence that tells that they met; empty where there is none
     */
    Circumstances(
            Passage opening,
            String title,
            Optional<LocalDate> released,
            Nations nations,
            Places places) {
        this.opening = opening.text();
        this.evidence = opening.evidence();
        this.title = title;
        this.released = released;
        this.nations = nations;
        this.places = places;
    }

    Optional<Found<Edtf>> day() {
        Matcher m = Dates.ANY.matcher(opening);
        while (m.find()) {
            boolean other = NOT_THE_DAY.matcher(opening.substring(0, m.start())).find();
            Optional<LocalDate> day = other ? Optional.empty() : Dates.day(m, released, "day");
            if (day.isPresent()) {
                return Optional.of(Found.read(Edtf.ofDay(day.get()), "a date", evidence));
            }
        }
        return released.flatMap(this::dayBy);
    }

    /** {@code ce jour}, {@code hier}. */
    private Optional<Found<Edtf>> dayBy(LocalDate released) {
        Matcher relative = RELATIVE.matcher(opening);
        if (!relative.find()) {
            return Optional.empty();
        }
        String word = relative.group("word");
        LocalDate day =
                word.toLowerCase(Locale.ROOT).equals("hier") ? released.minusDays(1) : released;
        String rule = Quotes.CURLY.around(word) + ", seen from the release";
        return Optional.of(Found.inferred(Edtf.ofDay(day), rule, evidence));
    }

    Optional<Found<String>> occasion() {
        Matcher m = OCCASION.matcher(opening);
        return m.find()
                ? Optional.of(
                        Found.inferred(
                                m.group("event").strip(), Quotes.CURLY.around(m.group()), evidence))
                : Optional.empty();
    }

    Optional<Found<Tongue.Site>> site() {
        return List.of(opening, title).stream()
                .flatMap(text -> city(text).stream())
                .findFirst()
                .or(this::country);
    }

    private Optional<Found<Tongue.Site>> city(String text) {
        Matcher m = CITY.matcher(text);
        while (m.find()) {
            Optional<Places.City> city = places.city(m.group("city"));
            if (city.isPresent()) {
                Tongue.Site site =
                        new Tongue.Site(city, Optional.empty(), city.map(Places.City::country));
                return Optional.of(Found.read(site, Quotes.CURLY.around(m.group()), evidence));
            }
        }
        return Optional.empty();
    }

    private Optional<Found<Tongue.Site>> country() {
        Matcher land = LAND.matcher(opening);
        return land.find()
                ? nations.named(land.group("land"))
                        .map(
                                c ->
                                        new Tongue.Site(
                                                Optional.empty(), Optional.empty(), Optional.of(c)))
                        .map(s -> Found.read(s, Quotes.CURLY.around(land.group()), evidence))
                : Optional.empty();
    }
}
