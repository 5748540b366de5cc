package dev.relations.store;

import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nodes as plain values. A number only where it is written as numbers are, so that writing it gives
 * the same text again; everything else stays text.
 */
public final class PlainValues {

    private static final int LONGEST_INT = 9;
    private static final int LONGEST_LONG = 18;

    private PlainValues() {}

    /** The value of a node: a map, a list, a text, a number, a truth value. */
    public static Object of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (YamlMapping.Entry entry : mapping.entries()) {
                if (!isNothing(entry.value())) {
                    map.put(entry.key().value(), of(entry.value()));
                }
            }
            return map;
        }
        if (node instanceof YamlSequence sequence) {
            List<Object> list = new ArrayList<>(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                list.add(of(item));
            }
            return list;
        }
        return of((YamlScalar) node);
    }

    /** Whether nothing stands behind a colon, which counts as if the key were not there. */
    static boolean isNothing(YamlNode value) {
        return value instanceof YamlScalar scalar && scalar.isNull();
    }

    private static Object of(YamlScalar scalar) {
        String text = scalar.value();
        if (!scalar.plain()) {
            return text;
        }
        if (scalar.isNull()) {
            return "";
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        int digits = text.startsWith("-") ? text.length() - 1 : text.length();
        if (digits > LONGEST_LONG || !isCanonicalNumber(text)) {
            return text;
        }
        if (text.indexOf('.') >= 0) {
            return new BigDecimal(text);
        }
        return digits <= LONGEST_INT ? Integer.valueOf(text) : (Object) Long.valueOf(text);
    }

    /**
     * {@code 0}, {@code -12}, {@code 1.50}; not {@code 007}, {@code -0}, {@code 1.}, {@code 1e3}.
     */
    private static boolean isCanonicalNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        int whole = at - start;
        if (whole == 0 || (whole > 1 && text.charAt(start) == '0')) {
            return false;
        }
        if (at == text.length()) {
            return !text.equals("-0");
        }
        if (text.charAt(at) != '.' || at + 1 == text.length() || text.length() - at > 7) {
            return false;
        }
        for (int i = at + 1; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return start == 0 || !isZero(text);
    }

    private static boolean isZero(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
