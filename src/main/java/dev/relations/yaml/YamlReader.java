package dev.relations.yaml;

import dev.relations.yaml.YamlException.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 text into nodes. Texts stay texts: what a value means is for the one to say who
 * knows the field. A key said twice, a tag of a foreign type, nesting beyond {@value #MAX_DEPTH}
 * and aliases that multiply are errors; a merge key ({@code <<}) is a key like any other.
 */
public final class YamlReader {

    /** How deep values may be nested. */
    public static final int MAX_DEPTH = 100;

    /** How many keys and values a text may have; a record has a few hundred. */
    public static final int MAX_NODES = 50_000;

    /** Longer texts are handed to the engine in one piece: in many, a long word is copied often. */
    private static final int PIECE = 4096;

    private static final LoadSettings SETTINGS = settings(PIECE);

    private final Marks marks;
    private final int most;
    private final Consumer<YamlException> problems;
    private final Iterator<Event> events;
    private final Forgiven forgiven;
    private final Anchors anchors = new Anchors();
    private int nodes;

    /** Where the last node begins that was begun. */
    private Mark place;

    private YamlReader(String text, Mark origin, int most, Consumer<YamlException> problems) {
        this.marks = new Marks(text, origin);
        this.most = most;
        this.place = origin;
        this.problems = problems;
        LoadSettings settings = text.length() > PIECE ? settings(text.length()) : SETTINGS;
        this.events = new Parse(settings).parseString(text).iterator();
        this.forgiven = new Forgiven(text, origin, marks);
    }

    private static LoadSettings settings(int piece) {
        return LoadSettings.builder()
                .setBufferSize(piece)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }

    /**
     * The documents of a text; none if it holds nothing but comments.
     *
     * @throws YamlException at the first problem
     */
    public static List<YamlNode> read(String text) {
        return read(
                text,
                Mark.START,
                problem -> {
                    throw problem;
                });
    }

    /**
     * The documents of a text that may begin inside another one.
     *
     * @param origin where the text begins
     * @param problems takes the problems after which reading goes on: duplicate keys and tags
     * @throws YamlException where it doesn't
     */
    public static List<YamlNode> read(String text, Mark origin, Consumer<YamlException> problems) {
        return read(text, origin, MAX_NODES, problems);
    }

    /**
     * The same of a text that may have more keys and values than {@link #MAX_NODES}.
     *
     * @param most how many it may have
     */
    public static List<YamlNode> read(
            String text, Mark origin, int most, Consumer<YamlException> problems) {
        Characters.requirePrintable(text, origin);
        YamlReader reader = new YamlReader(text, origin, most, problems);
        try {
            return reader.documents();
        } catch (MarkedYamlEngineException e) {
            throw new SyntaxProblem(text, origin, reader.marks, e).translated();
        } catch (IllegalArgumentException e) {
            // The engine takes the digits of some escapes for numbers without looking at them.
            throw new YamlException(
                    Kind.SYNTAX,
                    reader.place,
                    1,
                    "a \\x, \\u or \\U in double quotes here names no character",
                    Optional.of("write the character itself, or \\\\ for a backslash"));
        } catch (YamlEngineException e) {
            // The engine marks everything but the version in a %YAML line.
            throw new YamlException(
                    Kind.SYNTAX,
                    origin,
                    1,
                    "the %YAML line asks for a version that is not 1.x",
                    Optional.of("delete the %YAML line"));
        }
    }

    private List<YamlNode> documents() {
        List<YamlNode> documents = new ArrayList<>(1);
        while (events.hasNext()) {
            Event event = next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                anchors.clear();
                documents.add(node(next(), 1, -1));
            }
        }
        return documents;
    }

    private Event next() {
        Event event = events.next();
        forgiven.passTo(event);
        return event;
    }

    /**
     * A value.
     *
     * @param indent the column, from 0, of the block that it is in; -1 if in none
     */
    private YamlNode node(Event event, int depth, int indent) {
        if (event instanceof AliasEvent alias) {
            Anchors.Anchored meant = anchors.meant(alias, marks);
            nodes += meant.nodes();
            return meant.node();
        }
        int before = nodes++;
        place = marks.of(event.getStartMark());
        if (nodes > most) {
            throw tooMany();
        }
        if (event instanceof ScalarEvent scalar) {
            YamlScalar node = scalar(scalar, place);
            forgiven.requireNoKeyIn(node, indent);
            anchors.put(scalar.getAnchor(), node, nodes - before);
            return node;
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (depth > MAX_DEPTH) {
            throw new YamlException(
                    Kind.TOO_DEEP,
                    place,
                    1,
                    "values are nested more than " + MAX_DEPTH + " deep",
                    Optional.empty());
        }
        boolean mapping = start.getEventId() == Event.ID.MappingStart;
        checkTag(start.getTag(), mapping ? "map" : "seq", start);
        int inner =
                start.isFlow()
                        ? indent
                        : start.getStartMark().map(m -> m.getColumn()).orElse(indent);
        YamlNode node =
                mapping
                        ? mapping(start.isFlow(), depth, inner)
                        : sequence(start.isFlow(), depth, inner);
        anchors.put(start.getAnchor(), node, nodes - before);
        return node;
    }

    private YamlException tooMany() {
        return new YamlException(
                Kind.TOO_MANY,
                place,
                1,
                "more than " + most + " keys and values",
                Optional.of("split the file"));
    }

    private YamlSequence sequence(boolean flow, int depth, int indent) {
        Mark start = place;
        List<YamlNode> items = new ArrayList<>();
        Event event = next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1, indent));
            event = next();
        }
        return new YamlSequence(items, flow, start, marks.of(event.getEndMark()));
    }

    private YamlMapping mapping(boolean flow, int depth, int indent) {
        Mark start = place;
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, Mark> keys = new HashMap<>();
        Event event = next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlScalar key = key(event, depth, indent);
            Mark first = keys.putIfAbsent(key.value(), key.start());
            if (first != null) {
                problems.accept(duplicate(key, first));
            }
            entries.add(new YamlMapping.Entry(key, node(next(), depth + 1, indent)));
            event = next();
        }
        return new YamlMapping(entries, flow, start, marks.of(event.getEndMark()));
    }

    private YamlScalar key(Event event, int depth, int indent) {
        YamlNode key = node(event, depth + 1, indent);
        if (key instanceof YamlScalar scalar) {
            return scalar;
        }
        throw new YamlException(
                Kind.SYNTAX,
                key.start(),
                1,
                "a key must be a text, not a list or a mapping",
                Optional.of("put a value that begins with [ or { into quotes"));
    }

    private static YamlException duplicate(YamlScalar key, Mark first) {
        return new YamlException(
                Kind.DUPLICATE_KEY,
                key.start(),
                Math.max(1, key.value().codePointCount(0, key.value().length())),
                "the key "
                        + SyntaxProblem.shortened(key.value())
                        + " is already on line "
                        + first.line(),
                Optional.of("keep one of the two"));
    }

    private YamlScalar scalar(ScalarEvent event, Mark start) {
        String value = event.getValue();
        YamlScalar.Style style = style(event.getScalarStyle());
        if (style == YamlScalar.Style.DOUBLE_QUOTED) {
            Characters.requireWhole(value, start);
        }
        boolean plain = event.isPlain();
        if (event.getTag().isPresent()) {
            plain = Tags.isTyped(event.getTag().get());
            checkTag(event.getTag(), "str", event);
        }
        return new YamlScalar(value, plain, style, start, marks.of(event.getEndMark()));
    }

    private void checkTag(Optional<String> tag, String kind, Event event) {
        Tags.problem(tag, kind, marks.of(event.getStartMark())).ifPresent(problems);
    }

    private static YamlScalar.Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> YamlScalar.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> YamlScalar.Style.DOUBLE_QUOTED;
            case LITERAL -> YamlScalar.Style.LITERAL;
            case FOLDED -> YamlScalar.Style.FOLDED;
            default -> YamlScalar.Style.PLAIN;
        };
    }
}
