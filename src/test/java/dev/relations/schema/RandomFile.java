package dev.relations.schema;

import dev.relations.store.EntryShape;
import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.store.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Files at random, made from the shapes by which they are read: most of their values are right,
 * some are nearly right, and now and then there is something else altogether.
 */
public final class RandomFile {

    private static final String[] TEXTS = {
        "Talks",
        "\"a: b\"",
        "'NO'",
        "NO",
        "on",
        "1e3",
        "2024",
        "-7.50",
        "true",
        "\"\"",
        "\" \"",
        "~",
        "会談",
        "\"two\\nlines\"",
        "2024-02-21"
    };
    private static final String[] DATES = {
        "\"2024-02-21\"",
        "2024-02-21",
        "\"2024-02\"",
        "\"2024\"",
        "2024",
        "1985-XX",
        "\"1914~\"",
        "\"201X?\"",
        "\"2024-02-21/2024-02-23\"",
        "\"2024-02/..\"",
        "\"/1999\"",
        "\"-0044-03-15\"",
        "Y170000002",
        "\"2024-21\"",
        "\"2000-02-29\""
    };
    private static final String[] NO_DATES = {
        "\"2023-02-29\"",
        "\"1900-02-29\"",
        "\"2024-04-31\"",
        "\"2024-13\"",
        "\"2024-2-1\"",
        "\"24\"",
        "24",
        "20240221",
        "2024.5",
        "true",
        "\"21 February 2024\"",
        "\"2024-02-21T10:00\"",
        "\"[1999,2001]\"",
        "\"../..\"",
        "\"2024-XX/2025\"",
        "\"-0000\"",
        "\"\""
    };
    private static final String[] TIMES = {"\"17:28\"", "17:28", "\"00:00:59~\"", "23:59~"};
    private static final String[] NO_TIMES = {
        "\"24:00\"", "\"7:30\"", "17.28", "1728", "\"17:60\"", "\"17:28 \"", "\"about 5\"", "false"
    };
    private static final String[] DURATIONS = {"PT55M", "\"PT1H30M~\"", "P2D", "P1DT12H", "PT0S"};
    private static final String[] NO_DURATIONS = {
        "P",
        "PT",
        "P~",
        "PT1H30",
        "55",
        "\"1 hour\"",
        "PT30M1H",
        "P1DT",
        "P1M",
        "pt5m",
        "PT1234567M"
    };
    private static final String[] ZONES = {"Europe/Paris", "\"Asia/Tokyo\"", "UTC", "Etc/GMT+1"};
    private static final String[] NO_ZONES = {"CET", "\"+09:00\"", "Europe/Pariss", "UTC+1", "9"};
    private static final String[] COUNTRIES = {
        "JP", "FR", "NO", "SU", "XK", "Japan", "\"Côte d’Ivoire\"", "日本", "\"DDR\"", "GB"
    };
    private static final String[] NO_COUNTRIES = {
        "ZZ", "Atlantis", "EU", "Frnace", "false", "1e3", "\"\"", "~", "J", "Korea"
    };
    private static final String[] ORGANISATIONS = {"EU", "\"Quad\"", "UN", "12", "ASEAN"};
    private static final String[] NO_ORGANISATIONS = {"\"\"", "\"  \""};
    private static final String[] PARTIES = {"JP", "France", "EU", "NO"};
    private static final String[] IDS = {
        "2018-07-14-japan-france-foreign-ministers", "\"2024-a\"", "2024-02-21-x1"
    };
    private static final String[] NO_IDS = {
        "Japan", "2024", "\"2024-\"", "2024-A", "2024--a", "\"24-02-01-x\"", "\"2024-é\"", "7"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomFile(Random random) {
        this.random = random;
    }

    /** A record, or another file that is one mapping of fields. */
    /** A file of a shape. */
    public static String of(Shape<?> shape, Random random) {
        RandomFile file = new RandomFile(random);
        file.shape(shape);
        return file.text.append('\n').toString();
    }

    /** A vocabulary. */
    static String entries(EntryShape<?> entry, String[] keys, Random random) {
        RandomFile file = new RandomFile(random);
        for (String key : keys) {
            if (random.nextInt(3) > 0) {
                file.text.append(key).append(": ");
                file.value(entry);
                file.text.append('\n');
            }
        }
        return file.text.toString();
    }

    private boolean seldom(int of) {
        return random.nextInt(of) == 0;
    }

    private void value(Kind<?> kind) {
        if (seldom(60)) {
            other();
        } else if (kind instanceof Kind.Scalar<?> scalar) {
            scalar(scalar);
        } else if (kind instanceof Shape<?> shape) {
            shape(shape);
        } else if (kind instanceof Kind.Items<?> items) {
            items(items);
        } else if (kind instanceof Kind.OneOrMore<?> some) {
            value(random.nextBoolean() ? some.items() : some.items().item());
        } else if (kind instanceof Kind.Either<?> either) {
            value(random.nextBoolean() ? either.scalar() : either.shape());
        } else if (kind instanceof Kind.ByWord byWord) {
            texts(List.of(byWord.words().get(0), byWord.words().get(1), "no-such-code"));
        } else if (random.nextBoolean()) {
            texts(List.of("en", "ja", "fr"));
        } else {
            text.append(pick(TEXTS));
        }
    }

    private void other() {
        text.append(pick("[]", "{}", "[a]", "{a: b}", "Talks", "12", "true", "~", "\"\"", "[~]"));
    }

    private void shape(Shape<?> shape) {
        List<String> keys = new ArrayList<>();
        text.append('{');
        for (Field<?> field : shape.fields()) {
            boolean wanted =
                    field.required() ? !seldom(25) : random.nextInt(shape.fields().size()) < 4;
            if (wanted || (shape.oneAtLeast().contains(field) && random.nextBoolean())) {
                keys.add(field.key());
                text.append(keys.size() > 1 ? ", " : "").append(field.key()).append(": ");
                if (seldom(25)) {
                    text.append(pick("", "~", "null"));
                } else {
                    value(field.kind());
                }
            }
        }
        if (seldom(12)) {
            text.append(keys.isEmpty() ? "" : ", ").append("something_else: ");
            other();
        }
        text.append('}');
    }

    private void items(Kind.Items<?> items) {
        text.append('[');
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            text.append(i > 0 ? ", " : "");
            value(items.item());
        }
        text.append(']');
    }

    private void texts(List<String> keys) {
        text.append('{');
        for (int i = 0; i < keys.size(); i++) {
            text.append(i > 0 ? ", " : "").append(keys.get(i)).append(": ").append(pick(TEXTS));
        }
        text.append('}');
    }

    private void scalar(Kind.Scalar<?> scalar) {
        boolean wrong = seldom(30);
        text.append(
                switch (scalar.meaning()) {
                    case TEXT, PROSE, TOPIC, TOPIC_KEY, SPEAKER -> pick(TEXTS);
                    case DATE -> pick(wrong ? NO_DATES : DATES);
                    case TIME -> pick(wrong ? NO_TIMES : TIMES);
                    case DURATION -> pick(wrong ? NO_DURATIONS : DURATIONS);
                    case ZONE -> pick(wrong ? NO_ZONES : ZONES);
                    case COUNTRY -> pick(wrong ? NO_COUNTRIES : COUNTRIES);
                    case ORGANISATION -> pick(wrong ? NO_ORGANISATIONS : ORGANISATIONS);
                    case PARTY -> pick(PARTIES);
                    case ID -> pick(wrong ? NO_IDS : IDS);
                    case FLAG -> wrong ? pick("yes", "\"true\"", "1") : pick("true", "false");
                    case NUMBER ->
                            wrong ? pick("-1", "\"8\"", "8.5", "1234567890") : pick("8", "0");
                    case WORD -> wrong ? pick("Meeting", "none", "1") : word(scalar);
                });
    }

    private String word(Kind.Scalar<?> scalar) {
        return scalar.words().get(random.nextInt(scalar.words().size()));
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
