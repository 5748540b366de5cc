package dev.relations.check;

import dev.relations.store.EntryShape;
import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.store.MeetingShape;
import dev.relations.store.PartyShape;
import dev.relations.store.PersonShape;
import dev.relations.store.Shape;
import dev.relations.store.TopicShape;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of a file that the format knows, each with what it is to mean. */
final class TypedValues {

    private static final MeetingShape RECORD = new MeetingShape();
    private static final PersonShape PERSON = new PersonShape();
    private static final TopicShape TOPIC = new TopicShape();
    private static final PartyShape PARTY = new PartyShape();

    private TypedValues() {}

    /** Takes a value. */
    interface Visitor {
        void value(YamlScalar scalar, Kind.Meaning meaning, YamlPath path);
    }

    /** Shows all values of a file, in the order of its text. */
    static void visit(Written file, Visitor visitor) {
        for (TypedValue value : file.values()) {
            visitor.value(value.scalar(), value.meaning(), value.path());
        }
    }

    /** All values of the document of a file, in the order of its text. */
    static List<TypedValue> of(String path, YamlNode document) {
        List<TypedValue> values = new ArrayList<>();
        Visitor visitor = (scalar, meaning, at) -> values.add(new TypedValue(scalar, meaning, at));
        Optional<EntryShape<?>> entry = entryShape(path);
        if (entry.isEmpty()) {
            visit(RECORD, document, YamlPath.ROOT, visitor);
        } else if (document instanceof YamlMapping entries) {
            for (YamlMapping.Entry each : entries.entries()) {
                visit(entry.get(), each.value(), YamlPath.of(each.key().value()), visitor);
            }
        }
        return values;
    }

    private static Optional<EntryShape<?>> entryShape(String path) {
        return switch (path) {
            case "vocabulary/people.yaml" -> Optional.of(PERSON);
            case "vocabulary/topics.yaml" -> Optional.of(TOPIC);
            case "vocabulary/countries.yaml" -> Optional.of(PARTY);
            default -> Optional.empty();
        };
    }

    private static void visit(Kind<?> kind, YamlNode node, YamlPath path, Visitor visitor) {
        if (kind instanceof Kind.Scalar<?> scalar) {
            if (node instanceof YamlScalar value) {
                visitor.value(value, scalar.meaning(), path);
            }
        } else if (kind instanceof Shape<?> shape) {
            fields(shape, node, path, visitor);
        } else if (kind instanceof Kind.Items<?> items) {
            items(items, node, path, visitor);
        } else if (kind instanceof Kind.OneOrMore<?> more) {
            boolean several = node instanceof YamlSequence;
            visit(several ? more.items() : more.items().item(), node, path, visitor);
        } else if (kind instanceof Kind.Either<?> either) {
            boolean alone = node instanceof YamlScalar;
            visit(alone ? either.scalar() : either.shape(), node, path, visitor);
        } else if (kind instanceof Kind.ByWord) {
            // Codes and reasons.
            return;
        } else if (node instanceof YamlScalar text) {
            visitor.value(text, Kind.Meaning.TEXT, path);
        } else if (node instanceof YamlMapping byLanguage) {
            for (YamlMapping.Entry each : byLanguage.entries()) {
                if (each.value() instanceof YamlScalar text) {
                    visitor.value(text, Kind.Meaning.TEXT, path.key(each.key().value()));
                }
            }
        }
    }

    private static void fields(Shape<?> shape, YamlNode node, YamlPath path, Visitor visitor) {
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                String key = entry.key().value();
                Optional<Field<?>> field = shape.field(key);
                field.ifPresent(f -> visit(f.kind(), entry.value(), path.key(key), visitor));
            }
        }
    }

    private static void items(Kind.Items<?> items, YamlNode node, YamlPath path, Visitor visitor) {
        if (node instanceof YamlSequence sequence) {
            List<YamlNode> all = sequence.items();
            for (int i = 0; i < all.size(); i++) {
                visit(items.item(), all.get(i), path.item(i), visitor);
            }
        }
    }
}
