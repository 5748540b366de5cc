package dev.relations.change;

import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A change with all that is needed to finish it, or to take it back. Its file begins with a line
 * that tells the format and the length of the head; the head is YAML; the bytes that the files held
 * before follow one after the other.
 *
 * @param what the change in a few words
 * @param user who makes it
 * @param at when, as ISO 8601 has it
 * @param undoes the number of the change in the history that it takes back; 0 for none
 */
record Journal(String what, String user, String at, int undoes, List<Step> steps) {

    private static final String FORMAT = "relations change 1 ";

    Journal {
        steps = List.copyOf(steps);
    }

    byte[] bytes() {
        List<Map<String, Object>> told = new ArrayList<>();
        for (Step step : steps) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("do", step.kind().name().toLowerCase(Locale.ROOT));
            fields.put("path", step.path());
            fields.put("temporary", step.temporary());
            fields.put("before", bytes(step.before()).length);
            fields.put("mode", step.mode());
            fields.put("after", step.after());
            told.add(fields);
        }
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("what", what);
        head.put("user", user);
        head.put("at", at);
        head.put("undoes", undoes);
        head.put("steps", told);
        byte[] yaml = YamlWriter.write(head, YamlStyle.DEFAULT).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(FORMAT + yaml.length + "\n"));
        out.writeBytes(yaml);
        steps.forEach(step -> out.writeBytes(bytes(step.before())));
        return out.toByteArray();
    }

    /**
     * Reads it back.
     *
     * @throws IOException if it is damaged, or of another version of the program
     */
    static Journal of(byte[] bytes) throws IOException {
        int lineEnd = 0;
        while (lineEnd < bytes.length && lineEnd < 40 && bytes[lineEnd] != '\n') {
            lineEnd++;
        }
        String first = new String(bytes, 0, lineEnd, StandardCharsets.UTF_8);
        if (!first.startsWith(FORMAT)) {
            throw new IOException("it is not of this version of the program");
        }
        try {
            int length = Integer.parseInt(first.substring(FORMAT.length()));
            int payload = Math.addExact(lineEnd + 1, length);
            if (length < 0 || payload > bytes.length) {
                throw new IOException("it is damaged");
            }
            String head = new String(bytes, lineEnd + 1, length, StandardCharsets.UTF_8);
            return read((YamlMapping) YamlReader.read(head).get(0), bytes, payload);
        } catch (RuntimeException e) {
            throw new IOException("it is damaged", e);
        }
    }

    private static Journal read(YamlMapping head, byte[] bytes, int payload) throws IOException {
        List<Step> steps = new ArrayList<>();
        int at = payload;
        for (YamlNode node : ((YamlSequence) head.get("steps").orElseThrow()).items()) {
            YamlMapping fields = (YamlMapping) node;
            int length = Integer.parseInt(text(fields, "before"));
            if (length < 0 || length > bytes.length - at) {
                throw new IOException("it is damaged");
            }
            steps.add(
                    new Step(
                            Step.Kind.valueOf(text(fields, "do").toUpperCase(Locale.ROOT)),
                            text(fields, "path"),
                            text(fields, "temporary"),
                            new String(bytes, at, length, StandardCharsets.UTF_8),
                            text(fields, "mode"),
                            text(fields, "after")));
            at += length;
        }
        int undoes = Integer.parseInt(text(head, "undoes"));
        return new Journal(text(head, "what"), text(head, "user"), text(head, "at"), undoes, steps);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(YamlMapping mapping, String key) {
        return ((YamlScalar) mapping.get(key).orElseThrow()).value();
    }
}
