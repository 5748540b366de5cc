package dev.relations.schema;

import dev.relations.meeting.Party;
import dev.relations.store.Kind;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Schemas of what is written as one text, a number or a truth value. Where a text is meant, YAML
 * may see something else in it, which is taken as the text all the same. What is long and used in
 * several places is a definition.
 */
final class ScalarSchemas {

    private static final String ID = "^[0-9]{4}(?:-[a-z0-9]+)+$";
    private static final String TIME = "^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?~?$";
    private static final String DURATION =
            "^P(?=[0-9T])(?:[0-9]{1,6}D)?"
                    + "(?:T(?=[0-9])(?:[0-9]{1,6}H)?(?:[0-9]{1,6}M)?(?:[0-9]{1,6}S)?)?~?$";

    /** As many years as can be written without quotes and still be read as they are written. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;
    private static final int MOST = 999_999_999;

    private static final List<String> TEXTS = List.of("string", "number", "boolean");

    private final Vocabulary vocabulary;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    ScalarSchemas(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Map<String, Object> definitions() {
        return definitions;
    }

    /** Whether any text will do. */
    static boolean isText(Kind.Scalar<?> kind) {
        return switch (kind.meaning()) {
            case TEXT, PROSE, TOPIC, TOPIC_KEY, SPEAKER -> true;
            default -> false;
        };
    }

    /** A value that must be there and say something. */
    Map<String, Object> required(Kind.Scalar<?> kind) {
        Map<String, Object> schema = new LinkedHashMap<>(of(kind, false));
        if (isText(kind)) {
            schema.put("pattern", "\\S");
        }
        return schema;
    }

    /** The schema of a value; {@code nothing} as for every kind. */
    Map<String, Object> of(Kind.Scalar<?> kind, boolean nothing) {
        return switch (kind.meaning()) {
            case TEXT, PROSE, TOPIC_KEY -> text(nothing);
            case TOPIC -> proposing(topics(), nothing);
            case SPEAKER -> proposing(persons(), nothing);
            case PARTY -> defined("party", party(codes(), true), TEXTS, nothing);
            case ORGANISATION -> party(codes(Party.Kind.ORGANISATION), nothing);
            case DATE -> defined("date", date(), List.of("string", "integer"), nothing);
            case COUNTRY -> defined("country", country(), List.of("string"), nothing);
            case ZONE -> defined("zone", oneOf(zones()), List.of("string"), nothing);
            case WORD -> nothing ? oneOf(kind.words()) : Map.of("enum", kind.words());
            case TIME -> pattern(TIME, "write hours and minutes, \"17:28\" or \"17:28~\"", nothing);
            case DURATION -> pattern(DURATION, "write it as PT55M or PT1H30M~", nothing);
            case ID -> pattern(ID, "write the name of a record's file without .yaml", nothing);
            case FLAG -> typed(List.of("boolean"), nothing);
            case NUMBER -> number(nothing);
        };
    }

    Map<String, Object> text(boolean nothing) {
        return typed(TEXTS, nothing);
    }

    private static Map<String, Object> typed(List<String> types, boolean nothing) {
        List<String> all = new ArrayList<>(types);
        if (nothing) {
            all.add("null");
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", all.size() == 1 ? all.get(0) : all);
        return schema;
    }

    private Map<String, Object> proposing(List<String> examples, boolean nothing) {
        Map<String, Object> schema = text(nothing);
        if (!examples.isEmpty()) {
            schema.put("examples", examples);
        }
        return schema;
    }

    private static Map<String, Object> pattern(String regex, String message, boolean nothing) {
        Map<String, Object> schema = typed(List.of("string"), nothing);
        schema.put("pattern", regex);
        schema.put("patternErrorMessage", message);
        return schema;
    }

    private static Map<String, Object> number(boolean nothing) {
        Map<String, Object> schema = typed(List.of("integer"), nothing);
        schema.put("minimum", 0);
        schema.put("maximum", MOST);
        return schema;
    }

    /** One that is not known is taken as it is written, or is one that the record names. */
    private Map<String, Object> party(List<String> examples, boolean nothing) {
        Map<String, Object> schema = proposing(examples, nothing);
        schema.put("pattern", "\\S");
        return schema;
    }

    /** Words with nothing as one more; what stands for nothing is no word. */
    private static Map<String, Object> oneOf(List<String> words) {
        return Map.of("anyOf", List.of(Map.of("enum", words), Map.of("type", "null")));
    }

    private Map<String, Object> defined(
            String name, Map<String, Object> schema, List<String> types, boolean nothing) {
        definitions.putIfAbsent(name, schema);
        Map<String, Object> reference = nothing ? new LinkedHashMap<>() : typed(types, false);
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    private static Map<String, Object> date() {
        Map<String, Object> schema = typed(List.of("string", "integer"), true);
        schema.put("pattern", DatePattern.REGEX);
        schema.put(
                "patternErrorMessage",
                "write \"2024-02-21\", or \"2024-02\" or \"2024\" if no more is known");
        schema.put("minimum", FIRST_YEAR);
        schema.put("maximum", LAST_YEAR);
        return schema;
    }

    private Map<String, Object> country() {
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("enum", codes(Party.Kind.COUNTRY));
        codes.put("enumDescriptions", names(Party.Kind.COUNTRY));
        Map<String, Object> names = pattern(countryNames(), "no country has this name", false);
        return Map.of("anyOf", List.of(codes, names, Map.of("type", "null")));
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>(codes(Party.Kind.COUNTRY));
        codes.addAll(codes(Party.Kind.ORGANISATION));
        return codes;
    }

    private List<String> codes(Party.Kind kind) {
        return all(kind).stream().map(each -> each.party().code()).toList();
    }

    private List<String> names(Party.Kind kind) {
        return all(kind).stream().map(KnownParty::name).toList();
    }

    private List<KnownParty> all(Party.Kind kind) {
        return vocabulary.parties().all().stream()
                .filter(each -> each.party().kind() == kind)
                .toList();
    }

    /** Every spelling that means one country; a pattern, which editors do not propose. */
    private String countryNames() {
        Parties parties = vocabulary.parties();
        Set<String> spellings = new TreeSet<>();
        for (KnownParty country : all(Party.Kind.COUNTRY)) {
            spellings.add(country.name());
            country.official().ifPresent(spellings::add);
            spellings.addAll(country.adjectives());
            spellings.addAll(country.spellings());
        }
        List<String> quoted = new ArrayList<>();
        for (String spelling : spellings) {
            if (parties.findCountry(spelling) instanceof Match.One<KnownParty>) {
                quoted.add(quoted(spelling));
            }
        }
        return "^(?:" + String.join("|", quoted) + ")$";
    }

    /** With each character that means something in a pattern as itself. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append("^$\\.*+?()[]{}|/".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return quoted.toString();
    }

    /** Offsets and the like are no zones of the IANA database. */
    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 || id.equals("UTC"))
                .sorted()
                .toList();
    }

    private List<String> topics() {
        return vocabulary.topics().entries().stream().map(topic -> topic.key().value()).toList();
    }

    private List<String> persons() {
        return vocabulary.people().entries().all().stream().map(Person::name).toList();
    }
}
