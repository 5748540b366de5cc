package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.DraftReader;
import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.store.MeetingShape;
import dev.relations.store.NearestWord;
import dev.relations.store.Problems;
import dev.relations.store.Shape;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the fields of a record are made of. The keys are those of a record, so that their
 * shapes tell what each takes; constants are checked as the record's own values are.
 */
final class ExpressionReader {

    private static final List<String> EACH =
            List.of("each", "split", "where", "patterns", "choices");

    private final Columns columns;
    private final TextExpressionReader texts;
    private final Problems problems;

    ExpressionReader(
            Columns columns, DraftReader drafts, CountryNames countries, Problems problems) {
        this.columns = columns;
        this.texts = new TextExpressionReader(columns, drafts, countries, problems);
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
            return texts.text(key, scalar, node);
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
        List<ItemPattern> patterns = new ItemPatternReader(problems).patterns(keys);
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
}
