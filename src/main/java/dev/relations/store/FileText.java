package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The text of a file: strictly UTF-8, with or without a byte order mark. */
final class FileText {

    /** Larger records are not read; that of a long readout takes about 20 kB. */
    static final long MAX_RECORD = 2L * 1024 * 1024;

    /** Larger vocabularies are not read; one of 10,000 people takes about 3 MB. */
    static final long MAX_VOCABULARY = 8L * 1024 * 1024;

    private FileText() {}

    /** The text of a file of this size, unless it is too large or something stands in the way. */
    static Optional<String> read(
            Path file, String path, long size, long most, Consumer<Diagnostic> problems) {
        return readWithMark(file, path, size, most, problems).map(FileText::withoutMark);
    }

    /** The same with the byte order mark at its beginning, if there is one. */
    static Optional<String> readWithMark(
            Path file, String path, long size, long most, Consumer<Diagnostic> problems) {
        if (size > most) {
            problems.accept(
                    Diagnostic.ofFile(
                            path,
                            Code.TOO_LARGE,
                            "the file has " + megabytes(size) + "; the most is " + megabytes(most),
                            "move it out of the records folder, or split it"));
            return Optional.empty();
        }
        try {
            return decode(size == 0 ? bytes(file, most) : Files.readAllBytes(file), path, problems);
        } catch (IOException e) {
            problems.accept(unreadable(path, e));
            return Optional.empty();
        }
    }

    /** The text of a stream, unless it is too long or something stands in the way. */
    static Optional<String> read(
            InputStream in, String path, long most, Consumer<Diagnostic> problems)
            throws IOException {
        byte[] bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most) {
            problems.accept(
                    Diagnostic.ofFile(
                            path,
                            Code.TOO_LARGE,
                            "there are more than " + megabytes(most),
                            "give it in parts"));
            return Optional.empty();
        }
        return decode(bytes, path, problems).map(FileText::withoutMark);
    }

    /** What only pretends to be empty, such as a file of the kernel, need not have an end. */
    private static byte[] bytes(Path file, long most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) most);
        }
    }

    private static String megabytes(long bytes) {
        return (bytes / (1024 * 1024)) + " MB";
    }

    /** What stands in the place of a file and is none. */
    static Diagnostic noFile(String path) {
        return Diagnostic.ofFile(
                path,
                Code.NOT_READABLE,
                "this is a folder, a pipe, a socket or a device, not a file",
                "move it out of the records folder");
    }

    /** Why a file or folder cannot be read. */
    static Diagnostic unreadable(String path, IOException e) {
        if (e instanceof AccessDeniedException) {
            return Diagnostic.ofFile(
                    path,
                    Code.NOT_READABLE,
                    "no permission to read this",
                    "give yourself permission, for example with chmod u+rX");
        }
        if (e instanceof NoSuchFileException) {
            return Diagnostic.ofFile(
                    path,
                    Code.NOT_READABLE,
                    "it is not there, or a symbolic link leads to nothing",
                    "mend or delete the link");
        }
        return Diagnostic.ofFile(
                path,
                Code.NOT_READABLE,
                "the system cannot read this: "
                        + Optional.ofNullable(e.getMessage()).orElse("input or output error"),
                "look at the file with other tools");
    }

    static Optional<String> decode(byte[] bytes, String path, Consumer<Diagnostic> problems) {
        if (isWide(bytes)) {
            problems.accept(
                    Diagnostic.ofFile(
                            path,
                            Code.NOT_UTF_8,
                            "the file is in UTF-16 or UTF-32, not in UTF-8",
                            "convert it, for example with iconv -f UTF-16 -t UTF-8"));
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The replacement character may stand in the file, or for bytes that are no UTF-8.
        if (text.indexOf('\uFFFD') >= 0) {
            int bad = firstMalformed(bytes);
            if (bad < bytes.length) {
                problems.accept(malformed(bytes, bad, path));
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    static String withoutMark(String text) {
        return hasMark(text) ? text.substring(1) : text;
    }

    static boolean hasMark(String text) {
        return text.startsWith("\uFEFF");
    }

    /** A byte order mark of UTF-16 or UTF-32, or a zero as one half of the first character. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFE && second == 0xFF)
                || (first == 0xFF && second == 0xFE)
                || ((first == 0) != (second == 0));
    }

    private static int firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(in, out, true);
        return result.isError() ? in.position() : bytes.length;
    }

    private static Diagnostic malformed(byte[] bytes, int bad, String path) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < bad; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        int end = bad;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        String before = new String(bytes, start, bad - start, StandardCharsets.UTF_8);
        String excerpt = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        int column = before.codePointCount(0, before.length()) + 1;
        return new Diagnostic(
                path,
                line,
                line == 1 && before.startsWith("\uFEFF") ? column - 1 : column,
                Severity.ERROR,
                Code.NOT_UTF_8,
                "the byte 0x" + hex(bytes[bad] & 0xFF) + " is not UTF-8 here",
                excerpt.length() > 500 ? "" : excerpt.replace("\uFEFF", ""),
                1,
                Optional.of("save the file as UTF-8, for example with iconv -f CP1252 -t UTF-8"));
    }

    private static String hex(int b) {
        return Character.toString("0123456789ABCDEF".charAt(b >> 4))
                + "0123456789ABCDEF".charAt(b & 15);
    }
}
