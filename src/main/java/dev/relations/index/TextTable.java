package dev.relations.index;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gives each text a number, and writes each once. */
final class TextTable {

    private final Optional<Texts> taken;
    private final int first;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** A table that begins with these texts, under their numbers. */
    TextTable(Optional<Texts> taken) {
        this.taken = taken;
        this.first = taken.map(Texts::count).orElse(0);
    }

    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int number = first + numbers.size();
        numbers.put(text, number);
        return number;
    }

    void write(Out out) {
        Out data = new Out();
        out.fixed4(first + numbers.size());
        taken.ifPresent(texts -> texts.copy(out, data));
        for (String text : numbers.keySet()) {
            out.fixed4(data.size());
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            data.raw(utf8, 0, utf8.length);
        }
        out.fixed4(data.size());
        out.all(data);
    }
}
