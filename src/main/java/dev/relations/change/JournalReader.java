package dev.relations.change;

import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a journal back, some steps at a time. */
final class JournalReader {

    /** So many steps are read at a time. */
    private static final int STRIDE = 500;

    private final byte[] bytes;
    private final List<Step> steps = new ArrayList<>();
    private int next;
    private int before;

    private JournalReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The journal that a file holds.
     *
     * @throws IOException if it is damaged, or of another version of the program
     */
    static Journal read(byte[] bytes) throws IOException {
        JournalReader reader = new JournalReader(bytes);
        if (!reader.line().equals(Journal.FORMAT)) {
            throw new IOException("it is not of this version of the program");
        }
        try {
            return reader.journal();
        } catch (RuntimeException e) {
            throw new IOException("it is damaged", e);
        }
    }

    private Journal journal() throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = line(); !line.equals(Journal.STEPS); line = line()) {
            head.append(line);
        }
        YamlMapping fields = (YamlMapping) YamlReader.read(head.toString()).get(0);
        before = behindSteps();
        readSteps();
        return new Journal(
                text(fields, "what"),
                text(fields, "user"),
                text(fields, "at"),
                Integer.parseInt(text(fields, "undoes")),
                steps);
    }

    /** Where the bytes begin that the files held before. */
    private int behindSteps() throws IOException {
        int first = next;
        while (!line().equals(Journal.END)) {
            // On to the end of the steps.
        }
        int behind = next;
        next = first;
        return behind;
    }

    private void readSteps() throws IOException {
        StringBuilder some = new StringBuilder();
        int count = 0;
        for (String line = line(); !line.equals(Journal.END); line = line()) {
            if (line.startsWith("-") && ++count % STRIDE == 0) {
                add(some.toString());
                some.setLength(0);
            }
            some.append(line);
        }
        add(some.toString());
    }

    private void add(String some) throws IOException {
        if (some.isEmpty()) {
            return;
        }
        for (YamlNode node : ((YamlSequence) YamlReader.read(some).get(0)).items()) {
            YamlMapping fields = (YamlMapping) node;
            int length = Integer.parseInt(text(fields, "before"));
            if (length < 0 || length > bytes.length - before) {
                throw new IOException("it is damaged");
            }
            steps.add(
                    new Step(
                            Step.Kind.valueOf(text(fields, "do").toUpperCase(Locale.ROOT)),
                            text(fields, "path"),
                            text(fields, "temporary"),
                            new HeldText(new String(bytes, before, length, StandardCharsets.UTF_8)),
                            text(fields, "mode"),
                            text(fields, "after")));
            before += length;
        }
    }

    /** The next line with its break. */
    private String line() throws IOException {
        int from = next;
        while (next < bytes.length && bytes[next] != '\n') {
            next++;
        }
        if (next == bytes.length) {
            throw new IOException("it is damaged");
        }
        next++;
        return new String(bytes, from, next - from, StandardCharsets.UTF_8);
    }

    private static String text(YamlMapping mapping, String key) {
        return ((YamlScalar) mapping.get(key).orElseThrow()).value();
    }
}
