package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.DraftReader;
import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.store.MeetingShape;
import dev.relations.store.NearestWord;
import dev.relations.store.Problems;
import dev.relations.store.Shape;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what the fields of a record are made of. The keys are those of a record, so that their
 * shapes tell what each takes; constants are checked as the record's own values are.
 */
final class ExpressionReader {

    private static final List<String> EACH =
            List.of("each", "split", "where", "patterns", "choices");

    private final Columns columns;
    private final DraftReader drafts;
    private final CountryNames countries;
    private final Problems problems;

    ExpressionReader(
            Columns columns, DraftReader drafts, CountryNames countries, Problems problems) {
        this.columns = columns;
        this.drafts = drafts;
        this.countries = countries;
        this.problems = problems;
    }

    /** The whole record. */
    FieldsExpression record(MapNode keys) {
        Optional<YamlNode> node = keys.node("record");
        if (node.isEmpty()) {
            keys.missing("record", "record: and below it the fields, such as title: \"{Title}\"");
            return new FieldsExpression(List.of());
        }
        if (!(node.get() instanceof YamlMapping mapping)) {
            MapNode.of("record", node.get(), problems);
            return new FieldsExpression(List.of());
        }
        if (mapping.get("countries").isEmpty() && mapping.get("organisations").isEmpty()) {
            problems.error(
                    Code.MISSING_FIELD,
                    mapping.start(),
                    1,
                    "countries is missing",
                    Optional.of("add countries: [US, \"{Country}\"], or organisations"));
        }
        return fields(new MeetingShape(), mapping, List.of());
    }

    /** The fields of a shape, without some keys that are none. */
    private FieldsExpression fields(Shape<?> shape, YamlMapping mapping, List<String> others) {
        List<FieldsExpression.Made> made = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            Optional<Field<?>> field = shape.field(key);
            if (field.isPresent()) {
                List<Expression> values = values(field.get(), entry.value());
                if (!values.isEmpty()) {
                    made.add(new FieldsExpression.Made(field.get(), values));
                }
            } else if (!others.contains(key)) {
                problems.error(
                        Code.BAD_MAP,
                        entry.key(),
                        shape.noun() + " has no field " + Problems.quoted(key),
                        NearestWord.to(key, shape.keys())
                                .map(word -> "did you mean " + word + "?")
                                .orElse("the fields are " + String.join(", ", shape.keys())));
            }
        }
        for (Field<?> field : shape.fields()) {
            if (field.required() && mapping.get(field.key()).isEmpty()) {
                problems.error(
                        Code.MISSING_FIELD,
                        mapping.start(),
                        1,
                        shape.noun() + " needs " + field.key(),
                        Optional.of("add " + field.key() + ": \"{column}\""));
            }
        }
        return new FieldsExpression(made);
    }

    private List<Expression> values(Field<?> field, YamlNode node) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.Items<?> list) {
            return items(field.key(), list.item(), node);
        } else if (kind instanceof Kind.OneOrMore<?> list) {
            return items(field.key(), list.items().item(), node);
        }
        return value(field.key(), kind, node).map(List::of).orElse(List.of());
    }

    private List<Expression> items(String key, Kind<?> kind, YamlNode node) {
        List<YamlNode> items = node instanceof YamlSequence list ? list.items() : List.of(node);
        List<Expression> values = new ArrayList<>();
        for (YamlNode item : items) {
            boolean each = item instanceof YamlMapping mapping && mapping.get("each").isPresent();
            (each ? each(key, kind, (YamlMapping) item) : value(key, kind, item))
                    .ifPresent(values::add);
        }
        return values;
    }

    private Optional<Expression> value(String key, Kind<?> kind, YamlNode node) {
        if (kind instanceof Kind.Either<?> either) {
            boolean scalar = node instanceof YamlScalar || isValue(node);
            return value(key, scalar ? either.scalar() : either.shape(), node);
        } else if (kind instanceof Shape<?> shape) {
            if (node instanceof YamlMapping mapping) {
                return Optional.of(fields(shape, mapping, List.of()));
            }
            MapNode.of(shape.noun(), node, problems);
            return Optional.empty();
        } else if (kind instanceof Kind.Scalar<?> scalar) {
            return text(key, scalar, node);
        }
        throw new IllegalStateException("records have no field of this kind: " + key);
    }

    private static boolean isValue(YamlNode node) {
        return node instanceof YamlMapping mapping && mapping.get("value").isPresent();
    }

    /** A value for each item of a column. */
    private Optional<Expression> each(String key, Kind<?> kind, YamlMapping mapping) {
        MapNode keys = new MapNode(mapping, problems);
        Optional<Template> items = keys.scalar("each").flatMap(columns::template);
        Optional<Condition> where =
                keys.node("where")
                        .flatMap(
                                node ->
                                        new ConditionReader(columns, problems)
                                                .condition("where", node, true));
        List<ItemPattern> patterns = patterns(keys);
        Optional<Expression> value =
                kind instanceof Shape<?> shape
                        ? Optional.of(fields(shape, mapping, EACH))
                        : eachText(key, kind, keys);
        if (items.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new EachExpression(items.get(), keys.texts("split"), where, patterns, value.get()));
    }

    private Optional<Expression> eachText(String key, Kind<?> kind, MapNode keys) {
        if (!keys.has("value")) {
            keys.missing("value", "value: \"{.name}\", what to take of each item");
            return Optional.empty();
        }
        List<YamlMapping.Entry> rest = new ArrayList<>(keys.mapping().entries());
        rest.removeIf(entry -> EACH.contains(entry.key().value()));
        return value(
                key,
                kind,
                new YamlMapping(rest, true, keys.mapping().start(), keys.mapping().end()));
    }

    private List<ItemPattern> patterns(MapNode keys) {
        Map<String, List<String>> choices = new TreeMap<>();
        keys.node("choices")
                .flatMap(node -> MapNode.of("choices", node, problems))
                .ifPresent(
                        all ->
                                all.mapping()
                                        .entries()
                                        .forEach(
                                                entry ->
                                                        choices.put(
                                                                entry.key().value(),
                                                                all.texts(entry.key().value()))));
        List<ItemPattern> patterns = new ArrayList<>();
        for (YamlScalar written : keys.scalars("patterns")) {
            Optional<ItemPattern> pattern = ItemPattern.parse(written.value(), choices);
            if (pattern.isEmpty()) {
                problems.error(
                        Code.BAD_MAP,
                        written,
                        "the braces of " + Problems.quoted(written.value()) + " are not in order",
                        "name each place once, as in \"{name} ({office})\"");
            }
            pattern.ifPresent(patterns::add);
        }
        return patterns;
    }

    /** A text: a template, or one with what is done to it. */
    private Optional<Expression> text(String key, Kind.Scalar<?> kind, YamlNode node) {
        if (node instanceof YamlScalar written) {
            Optional<Template> template = columns.template(written);
            template.ifPresent(t -> checkConstant(key, kind, t, written));
            return template.map(t -> TextExpression.of(kind.meaning(), t));
        }
        if (!(node instanceof YamlMapping mapping)) {
            problems.error(
                    Code.WRONG_TYPE,
                    node,
                    key + " takes one text, not " + node.noun(),
                    "write a text with columns in braces, such as \"{Title}\"");
            return Optional.empty();
        }
        MapNode keys = new MapNode(mapping, problems);
        Optional<DateFormats> formats = formats(kind, keys);
        Optional<Expression> made =
                kind.meaning() == Kind.Meaning.DATE && keys.has("from")
                        ? range(keys, formats)
                        : worked(key, kind, keys, formats);
        keys.refuseUnknown();
        return made;
    }

    private Optional<Expression> range(MapNode keys, Optional<DateFormats> formats) {
        Optional<Template> from = keys.scalar("from").flatMap(columns::template);
        Optional<Template> to = keys.scalar("to").flatMap(columns::template);
        if (!keys.has("to")) {
            keys.missing("to", "to: \"{End}\", the column of the last day");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RangeExpression(dated(from.get(), formats), dated(to.get(), formats)));
    }

    private static TextExpression dated(Template template, Optional<DateFormats> formats) {
        return new TextExpression(
                Kind.Meaning.DATE, template, List.of(), Optional.empty(), formats);
    }

    private Optional<Expression> worked(
            String key, Kind.Scalar<?> kind, MapNode keys, Optional<DateFormats> formats) {
        Optional<Template> value = keys.scalar("value").flatMap(columns::template);
        if (!keys.has("value")) {
            keys.missing("value", "value: \"{column}\", the text that it is made of");
        }
        List<String> separators = keys.texts("split");
        Optional<Cases> cases = cases(key, kind, keys);
        return value.map(
                template ->
                        new TextExpression(kind.meaning(), template, separators, cases, formats));
    }

    private Optional<Cases> cases(String key, Kind.Scalar<?> kind, MapNode keys) {
        if (!keys.has("cases")) {
            return Optional.empty();
        }
        List<Cases.Case> cases = new ArrayList<>();
        for (YamlMapping.Entry entry : keys.entries("cases")) {
            Optional<Template> value = Optional.empty();
            if (entry.value() instanceof YamlScalar written) {
                value = written.isNull() ? Optional.empty() : columns.template(written);
                value.ifPresent(template -> checkConstant(key, kind, template, written));
            } else {
                problems.error(
                        Code.WRONG_TYPE,
                        entry.value(),
                        "a case says one text, not " + entry.value().noun(),
                        "write \"State visit\": visit");
            }
            cases.add(new Cases.Case(new Glob(entry.key().value()), value));
        }
        return Optional.of(new Cases(cases));
    }

    private Optional<DateFormats> formats(Kind.Scalar<?> kind, MapNode keys) {
        if (kind.meaning() != Kind.Meaning.DATE && kind.meaning() != Kind.Meaning.TIME) {
            return Optional.empty();
        }
        Locale locale =
                keys.scalar("language")
                        .map(language -> Locale.forLanguageTag(language.value()))
                        .orElse(Locale.ENGLISH);
        Optional<Integer> since = keys.scalar("since").flatMap(this::year);
        DateFormats formats = new DateFormats();
        for (YamlScalar pattern : keys.scalars("format")) {
            formats.add(pattern.value(), locale, since)
                    .ifPresent(
                            reason ->
                                    problems.error(
                                            Code.BAD_MAP,
                                            pattern,
                                            Problems.quoted(pattern.value())
                                                    + " cannot be a format: "
                                                    + reason,
                                            "write it as M/d/yyyy or d MMMM yyyy; relations help"
                                                    + " import-map"));
        }
        return keys.has("format") ? Optional.of(formats) : Optional.empty();
    }

    private Optional<Integer> year(YamlScalar written) {
        try {
            return Optional.of(Integer.valueOf(written.value()));
        } catch (NumberFormatException e) {
            problems.error(
                    Code.WRONG_TYPE, written, "since must be a year", "write it as since: 1950");
            return Optional.empty();
        }
    }

    /** A text without columns is the same in every record, so it can be checked here. */
    private void checkConstant(
            String key, Kind.Scalar<?> kind, Template template, YamlScalar written) {
        boolean known =
                (kind.meaning() == Kind.Meaning.COUNTRY || kind.meaning() == Kind.Meaning.PARTY)
                        && countries.find(written.value(), Optional.empty())
                                instanceof Match.One<KnownParty>;
        boolean anyParty = kind.meaning() == Kind.Meaning.PARTY;
        if (template.columns().isEmpty() && !known && !anyParty) {
            drafts.check(kind, key, written, problems);
        }
    }
}
