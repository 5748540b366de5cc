package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import dev.relations.meeting.Party;
import dev.relations.store.DraftReader;
import dev.relations.store.Problems;
import dev.relations.store.Reading;
import dev.relations.store.SingleDocument;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the map of an import, or says all that is wrong with it. */
public final class ImportMapReader {

    private final Vocabulary vocabulary;

    /**
     * @param vocabulary what the constants of a map are checked with
     */
    public ImportMapReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads a map.
     *
     * @param path what diagnostics call it
     */
    public Reading<ImportMap> read(String path, String text) {
        Problems problems = new Problems(path, text, false);
        Optional<ImportMap> map =
                SingleDocument.of(text, YamlReader.MAX_NODES, problems)
                        .flatMap(root -> MapNode.of("a map", root, problems))
                        .map(keys -> map(path, text, keys, problems));
        if (map.isEmpty() && problems.errors() == 0) {
            problems.error(
                    Code.EMPTY_FILE,
                    Mark.START,
                    1,
                    "the map is empty",
                    Optional.of("write at least key and record; relations help import-map"));
        }
        return new Reading<>(problems.errors() == 0 ? map : Optional.empty(), problems.sorted());
    }

    private ImportMap map(String path, String text, MapNode keys, Problems problems) {
        TableStyle style = new TableStyleReader(problems).read(keys);
        Columns columns = new Columns(problems);
        Optional<Template> key = keys.scalar("key").flatMap(columns::template);
        if (keys.node("key").isEmpty()) {
            keys.missing("key", "key: \"{id}\", so that what was imported is known again");
        } else if (key.isPresent() && key.get().columns().isEmpty()) {
            problems.error(
                    Code.BAD_MAP,
                    keys.node("key").get(),
                    "the key is the same for every row",
                    "make it of columns, such as key: \"{id}\"");
        }
        Optional<Template> slug = keys.scalar("slug").flatMap(columns::template);
        List<Condition> skip = new ConditionReader(columns, problems).any(keys, "skip");
        Map<String, List<CountryNames.Meaning>> countries = countries(keys, problems);
        CountryNames names = new CountryNames(vocabulary.parties(), countries);
        FieldsExpression record =
                new ExpressionReader(columns, new DraftReader(vocabulary), names, problems)
                        .record(keys);
        Set<String> empty = Set.copyOf(keys.texts("empty"));
        keys.refuseUnknown();
        return new ImportMap(
                new ImportMap.Parts(
                        path,
                        text,
                        style,
                        empty,
                        key.orElseGet(Template::nothing),
                        slug,
                        skip,
                        countries,
                        record,
                        columns.places()));
    }

    /** Names, and the code of what each means, or codes by the times at which it does. */
    private Map<String, List<CountryNames.Meaning>> countries(MapNode keys, Problems problems) {
        Map<String, List<CountryNames.Meaning>> countries = new HashMap<>();
        for (YamlMapping.Entry entry : keys.entries("countries")) {
            List<CountryNames.Meaning> meanings = new ArrayList<>();
            if (entry.value() instanceof YamlMapping times) {
                for (YamlMapping.Entry time : times.entries()) {
                    Optional<DaySpan> when = span(time.key(), problems);
                    Optional<Party> country = country(time.value(), problems);
                    if (when.isPresent() && country.isPresent()) {
                        meanings.add(new CountryNames.Meaning(when.get(), country.get()));
                    }
                }
            } else {
                country(entry.value(), problems)
                        .map(country -> new CountryNames.Meaning(DaySpan.ALWAYS, country))
                        .ifPresent(meanings::add);
            }
            countries.put(Spelling.fold(entry.key().value()), List.copyOf(meanings));
        }
        return countries;
    }

    private Optional<Party> country(YamlNode node, Problems problems) {
        if (node instanceof YamlScalar scalar
                && vocabulary.parties().findCountry(scalar.value())
                        instanceof Match.One<KnownParty> one) {
            return Optional.of(one.value().party());
        }
        problems.error(
                Code.UNKNOWN_COUNTRY,
                node,
                node instanceof YamlScalar scalar
                        ? "no one country is called " + Problems.quoted(scalar.value())
                        : "a country is one text, not " + node.noun(),
                "write a code, or codes by time: {../1975-04-30: RVN, 1975-05-01/..: VN}");
        return Optional.empty();
    }

    private static Optional<DaySpan> span(YamlScalar time, Problems problems) {
        try {
            return Optional.of(DaySpan.of(Edtf.parse(time.value())));
        } catch (EdtfException e) {
            problems.error(
                    Code.IMPOSSIBLE_DATE,
                    time,
                    Problems.quoted(time.value()) + " is no date: " + e.reason(),
                    "write a time as ../1975-04-30 or 1991-12-26/..");
            return Optional.empty();
        }
    }
}
