package dev.relations.change;

import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A change with all that is needed to finish it, or to take it back. Its file begins with a line
 * that tells the format; then comes YAML, the steps at its end, down to a line of three dots; the
 * bytes that the files held before follow one after the other. It is written and read step by step,
 * for a change may have very many.
 *
 * @param what the change in a few words
 * @param user who makes it
 * @param at when, as ISO 8601 has it
 * @param undoes the number of the change in the history that it takes back; 0 for none
 */
record Journal(String what, String user, String at, int undoes, List<Step> steps)
        implements Disk.Content {

    static final String FORMAT = "relations change 2\n";
    static final String STEPS = "steps:\n";
    static final String END = "...\n";

    Journal {
        steps = List.copyOf(steps);
    }

    /** The same change with what else is known of its steps. */
    Journal with(List<Step> known) {
        return new Journal(what, user, at, undoes, known);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("what", what);
        head.put("user", user);
        head.put("at", at);
        head.put("undoes", undoes);
        out.write(bytes(FORMAT + YamlWriter.write(head, YamlStyle.DEFAULT) + STEPS));
        for (Step step : steps) {
            out.write(bytes(YamlWriter.write(List.of(fields(step)), YamlStyle.DEFAULT)));
        }
        out.write(bytes(END));
        for (Step step : steps) {
            out.write(step.before().bytes());
        }
    }

    private static Map<String, Object> fields(Step step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("do", step.kind().name().toLowerCase(Locale.ROOT));
        fields.put("path", step.path());
        fields.put("temporary", step.temporary());
        fields.put("before", step.before().length());
        fields.put("mode", step.mode());
        fields.put("after", step.after());
        return fields;
    }

    /** All of it at once. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeTo(out);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
