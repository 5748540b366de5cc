package dev.relations.cli.adding;

import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.StateHome;
import dev.relations.interview.Interview.Given;
import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlText;
import dev.relations.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers that were given for a record that is not written yet, in a file of the user's state
 * folder: one for each records folder, written anew after every answer.
 */
final class KeptDraft {

    private static final YamlStyle STYLE = new YamlStyle(100, 4, Set.of("answers"));

    private final Path file;
    private final Path records;

    /**
     * What is kept.
     *
     * @param answers those given, in their order
     * @param next the key of the question that was asked last; empty when all were answered
     * @param unfinished what was typed of the next one
     * @param edited the text of the record, where it came back from an editor
     */
    record Kept(List<Given> answers, String next, String unfinished, String edited) {
        Kept {
            answers = List.copyOf(answers);
        }
    }

    private KeptDraft(Path file, Path records) {
        this.file = file;
        this.records = records;
    }

    /** That of a records folder; none for a user without a home. */
    static Optional<KeptDraft> of(Environment environment, Path records) {
        return StateHome.of(environment)
                .map(
                        state ->
                                new KeptDraft(
                                        state.resolve("drafts")
                                                .resolve(name(records.toAbsolutePath()) + ".yaml"),
                                        records.toAbsolutePath()));
    }

    /** The folder's own name and a number made of its path, for two may have one name. */
    private static String name(Path records) {
        Path parent = records.getParent();
        String folder = parent == null ? "" : String.valueOf(parent.getFileName());
        StringBuilder name = new StringBuilder();
        for (char c : folder.toCharArray()) {
            name.append(Character.isLetterOrDigit(c) && c < 0x80 ? c : '-');
        }
        return name + "-" + Integer.toHexString(records.toString().hashCode());
    }

    Path file() {
        return file;
    }

    /** Keeps answers, whole or not at all. */
    synchronized void keep(Kept kept) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("records", records.toString());
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Given given : kept.answers()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("question", given.question());
            answer.put("answer", given.answer());
            answers.add(answer);
        }
        fields.put("answers", answers);
        if (!kept.next().isEmpty()) {
            fields.put("next", kept.next());
        }
        if (!kept.unfinished().isEmpty()) {
            fields.put("unfinished", kept.unfinished());
        }
        if (!kept.edited().isEmpty()) {
            fields.put("edited", kept.edited());
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(
                temporary,
                "# A record that is not written yet; relations add goes on with it.\n"
                        + YamlWriter.write(fields, STYLE));
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What is kept, if anything is; a file that cannot be read is nothing. */
    Optional<Kept> kept() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            YamlText text = YamlText.of(Files.readString(file), STYLE);
            List<Given> answers = new ArrayList<>();
            if (text.at(YamlPath.of("answers")).orElse(null) instanceof YamlSequence list) {
                for (YamlNode each : list.items()) {
                    answers.add(new Given(text(each, "question"), text(each, "answer")));
                }
            }
            Optional<YamlNode> root = text.root();
            String next = root.map(each -> text(each, "next")).orElse("");
            String unfinished = root.map(each -> text(each, "unfinished")).orElse("");
            String edited = root.map(each -> text(each, "edited")).orElse("");
            return answers.isEmpty() && unfinished.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Kept(answers, next, unfinished, edited));
        } catch (IOException | YamlException e) {
            return Optional.empty();
        }
    }

    private static String text(YamlNode node, String key) {
        return node instanceof YamlMapping mapping
                        && mapping.get(key).orElse(null) instanceof YamlScalar scalar
                ? scalar.value()
                : "";
    }

    /** Keeps nothing any more. */
    synchronized void drop() throws IOException {
        Files.deleteIfExists(file);
    }
}
