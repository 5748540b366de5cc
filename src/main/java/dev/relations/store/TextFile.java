package dev.relations.store;

import dev.relations.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file.
 *
 * @param path below the records folder, with {@code /} between its parts
 * @param file where it really is
 * @param text without a byte order mark; none if it cannot be read as text
 * @param hasMark whether a byte order mark stands before the text
 * @param problems why it cannot be read
 */
public record TextFile(
        String path, Path file, Optional<String> text, boolean hasMark, List<Diagnostic> problems) {
    public TextFile {
        problems = List.copyOf(problems);
    }

    /** The text with its byte order mark, as a change of the file must be based on. */
    public Optional<String> whole() {
        return text.map(plain -> hasMark ? "\uFEFF" + plain : plain);
    }

    static TextFile of(RecordFile record) {
        return read(record.file(), record.path(), record.stamp().size(), FileText.MAX_RECORD);
    }

    /** A file of the vocabulary of a records folder; none if it is not there. */
    static Optional<TextFile> ofVocabulary(Path folder, String path) {
        Path file = folder.resolve(path);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Optional<Diagnostic> problem =
                    attributes.isRegularFile()
                            ? new Bounds(folder).problem(file, path)
                            : Optional.of(FileText.noFile(path));
            return Optional.of(
                    problem.isPresent()
                            ? unread(file, path, problem.get())
                            : read(file, path, attributes.size(), FileText.MAX_VOCABULARY));
        } catch (NoSuchFileException e) {
            return Files.isSymbolicLink(file)
                    ? Optional.of(unread(file, path, FileText.unreadable(path, e)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of(unread(file, path, FileText.unreadable(path, e)));
        }
    }

    /** Any file of texts, such as a map of an import; one that is not there is a problem too. */
    public static TextFile of(Path file, String path) {
        try {
            return read(file, path, Files.size(file), FileText.MAX_RECORD);
        } catch (IOException e) {
            return unread(file, path, FileText.unreadable(path, e));
        }
    }

    static TextFile unread(Path file, String path, Diagnostic problem) {
        return new TextFile(path, file, Optional.empty(), false, List.of(problem));
    }

    private static TextFile read(Path file, String path, long size, long most) {
        List<Diagnostic> problems = new ArrayList<>(0);
        Optional<String> text = FileText.readWithMark(file, path, size, most, problems::add);
        return new TextFile(
                path,
                file,
                text.map(FileText::withoutMark),
                text.filter(FileText::hasMark).isPresent(),
                problems);
    }
}
