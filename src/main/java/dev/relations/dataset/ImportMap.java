package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import dev.relations.store.NearestWord;
import dev.relations.store.Problems;
import dev.relations.vocabulary.Parties;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What records are made of, field by field, and which rows are none. It has been checked: what can
 * still be wrong is a row.
 */
public final class ImportMap {

    private final Parts parts;

    /**
     * What a map says.
     *
     * @param path what diagnostics call it
     * @param style how the table is written
     * @param empty texts that stand for nothing
     * @param key what tells a row from every other, here and in any later file of the same table
     * @param slug the words of the id; none: those of the title
     * @param skip which rows are none; one of these is enough
     * @param countries what names mean, by folded name, where the vocabulary does not know it
     * @param columns where the map names each column
     */
    record Parts(
            String path,
            String text,
            TableStyle style,
            Set<String> empty,
            Template key,
            Optional<Template> slug,
            List<Condition> skip,
            Map<String, List<CountryNames.Meaning>> countries,
            FieldsExpression record,
            Map<String, YamlScalar> columns) {}

    ImportMap(Parts parts) {
        this.parts = parts;
    }

    /**
     * The record of a row before it is read.
     *
     * @param key what tells the row from every other
     * @param words the words of its id; none: those of its title
     */
    record Draft(String key, Optional<String> words, YamlMapping fields) {}

    TableStyle style() {
        return parts.style();
    }

    CountryNames countries(Parties parties) {
        return new CountryNames(parties, parts.countries());
    }

    /** An error for each column that the map names and the table does not have. */
    List<Diagnostic> unknownColumns(Collection<String> known) {
        Problems problems = new Problems(parts.path(), parts.text(), false);
        parts.columns()
                .forEach(
                        (name, place) -> {
                            if (!known.contains(name) && !known.contains(baseOf(name))) {
                                problems.error(
                                        Code.UNKNOWN_COLUMN,
                                        place,
                                        "the table has no column " + Problems.quoted(name),
                                        NearestWord.to(name, known)
                                                .map(near -> "did you mean {" + near + "}?")
                                                .orElse("it has " + String.join(", ", known)));
                            }
                        });
        return problems.sorted();
    }

    private static String baseOf(String name) {
        return new ColumnPath(name).column();
    }

    /** Whether a row is none that the map wants. */
    boolean skips(Cells cells) {
        for (Condition condition : parts.skip()) {
            if (condition.holds(cells)) {
                return true;
            }
        }
        return false;
    }

    Cells cells(Row row, CountryNames countries, Problems problems) {
        return new Cells(
                row, Optional.empty(), parts.empty(), countries, Optional.empty(), problems);
    }

    /** The record that a row makes. */
    Draft draft(Cells cells) {
        Template.Filled key = parts.key().fill(cells);
        if (!key.filled()) {
            cells.problems()
                    .error(
                            Code.MISSING_FIELD,
                            cells.row().cells().start(),
                            1,
                            "the row has no key: " + names(parts.key().columns()) + " is empty",
                            Optional.of("fill it, or make key of other columns in the map"));
        }
        FieldsExpression record = parts.record();
        YamlMapping made = record.mapping(cells.on(date(cells)));
        for (FieldsExpression.Made field : record.fields()) {
            if (field.field().required() && made.get(field.field().key()).isEmpty()) {
                missing(field, cells);
                made = with(made, field.field().key(), standIn(field, cells));
            }
        }
        Optional<String> words =
                parts.slug().map(slug -> slug.fill(cells).text()).filter(text -> !text.isBlank());
        return new Draft(key.text(), words, withKey(made, key));
    }

    /** The date of the record, for the names of its countries; its problems are told later. */
    private Optional<Edtf> date(Cells cells) {
        Cells silent =
                new Cells(
                        cells.row(),
                        Optional.empty(),
                        cells.empty(),
                        cells.countries(),
                        Optional.empty(),
                        new Problems("", "", false));
        for (FieldsExpression.Made made : parts.record().fields()) {
            if (made.field().key().equals("date")) {
                for (YamlNode value : made.values().get(0).make(silent)) {
                    return edtf(((YamlScalar) value).value());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Edtf> edtf(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    private static void missing(FieldsExpression.Made made, Cells cells) {
        List<ColumnPath> columns = made.values().get(0).columns();
        Mark place = cells.row().cells().start();
        for (ColumnPath column : columns) {
            place = cells.row().cells().get(column.column()).map(YamlNode::start).orElse(place);
        }
        cells.problems()
                .error(
                        Code.MISSING_FIELD,
                        place,
                        1,
                        made.field().key() + " is missing: " + names(columns) + " is empty",
                        Optional.of("fill it, or skip such rows in the map"));
    }

    private static YamlNode standIn(FieldsExpression.Made made, Cells cells) {
        return Row.text(
                made.field().key().equals("date") ? "2000" : "?", cells.row().cells().start());
    }

    private static String names(List<ColumnPath> columns) {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.text()));
        return String.join(", ", names);
    }

    private static YamlMapping with(YamlMapping made, String key, YamlNode value) {
        List<YamlMapping.Entry> entries = new ArrayList<>(made.entries());
        entries.removeIf(entry -> entry.key().value().equals(key));
        entries.add(new YamlMapping.Entry(Row.text(key, value.start()), value));
        return new YamlMapping(entries, made.flow(), made.start(), made.end());
    }

    /** The key stands in the first source, which is made where the map tells of none. */
    private static YamlMapping withKey(YamlMapping made, Template.Filled key) {
        YamlMapping.Entry own =
                new YamlMapping.Entry(
                        Row.text("key", key.place()), Row.text(key.text(), key.place()));
        List<YamlNode> sources = new ArrayList<>();
        if (made.get("sources").orElse(null) instanceof YamlSequence told) {
            sources.addAll(told.items());
        }
        List<YamlMapping.Entry> fields = new ArrayList<>();
        fields.add(own);
        if (!sources.isEmpty() && sources.get(0) instanceof YamlMapping first) {
            fields.addAll(first.entries());
            sources.remove(0);
        }
        sources.add(0, new YamlMapping(fields, true, key.place(), key.place()));
        return with(made, "sources", new YamlSequence(sources, true, key.place(), key.place()));
    }
}
