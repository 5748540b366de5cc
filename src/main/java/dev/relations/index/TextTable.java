package dev.relations.index;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives each text a number, and writes each once. */
final class TextTable {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, numbers.size());
        return numbers.size() - 1;
    }

    void write(Out out) {
        Out data = new Out();
        out.fixed4(numbers.size());
        for (String text : numbers.keySet()) {
            out.fixed4(data.size());
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            data.raw(utf8, 0, utf8.length);
        }
        out.fixed4(data.size());
        out.all(data);
    }
}
