package dev.relations.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A code explained: what it is about, and files in which it is found, with the same files mended.
 *
 * <p>All are one text, {@code codes.txt}. In it {@code == code} begins an explanation, {@code @file
 * path} a file of the example, {@code @mended} (perhaps with another path) what becomes of it, and
 * {@code @end} ends it. In {@code @bytes} instead of {@code @file}, {@code \xHH} is a byte, and
 * {@code \} at the end of a line means that none ends there. {@code @link path target} is a
 * symbolic link, {@code @large path megabytes} a file of that size.
 *
 * @param text some sentences
 */
public record Explanation(Code code, String text, List<Example> examples) {
    public Explanation {
        examples = List.copyOf(examples);
    }

    /** How a file of an example is made. */
    public enum Kind {
        FILE,
        BYTES,
        LINK,
        LARGE
    }

    /**
     * A file of an example.
     *
     * @param content lines, the target of the link, or the size in megabytes
     * @param mended what becomes of it; the same file where it is not there
     */
    public record Example(Kind kind, String path, String content, Optional<Mended> mended) {}

    /** A file as mended. */
    public record Mended(String path, String content) {}

    /** The explanation of a code. */
    public static Explanation of(Code code) {
        return new Reader(code).read();
    }

    private static String resource() {
        try (InputStream in = Explanation.class.getResourceAsStream("codes.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource codes.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one explanation from the text of all. */
    private static final class Reader {
        private final Code code;
        private final List<String> lines;
        private int at;

        Reader(Code code) {
            this.code = code;
            this.lines = resource().lines().toList();
        }

        Explanation read() {
            at = lines.indexOf("== " + code.key()) + 1;
            if (at == 0) {
                throw new IllegalStateException("no explanation of " + code);
            }
            StringBuilder text = new StringBuilder();
            List<Example> examples = new ArrayList<>();
            while (at < lines.size() && !lines.get(at).startsWith("== ")) {
                if (lines.get(at).startsWith("@")) {
                    examples.add(example());
                } else {
                    text.append(lines.get(at)).append('\n');
                    at++;
                }
            }
            return new Explanation(code, text.toString().strip(), examples);
        }

        private Example example() {
            String[] words = lines.get(at++).split(" ", 2);
            return switch (words[0]) {
                case "@link" -> withoutLines(Kind.LINK, words[1]);
                case "@large" -> withoutLines(Kind.LARGE, words[1]);
                case "@bytes" -> withLines(Kind.BYTES, words[1]);
                case "@file" -> withLines(Kind.FILE, words[1]);
                default -> throw new IllegalStateException(code + ": " + words[0]);
            };
        }

        private Example withoutLines(Kind kind, String line) {
            int blank = line.lastIndexOf(' ');
            String path = line.substring(0, blank);
            return new Example(kind, path, line.substring(blank + 1), mended(path));
        }

        private Example withLines(Kind kind, String path) {
            return new Example(kind, path, content(), mended(path));
        }

        /** The lines up to the next mark. */
        private String content() {
            StringBuilder content = new StringBuilder();
            while (!lines.get(at).equals("@end") && !lines.get(at).startsWith("@mended")) {
                content.append(lines.get(at++)).append('\n');
            }
            return content.toString();
        }

        private Optional<Mended> mended(String path) {
            if (at < lines.size() && lines.get(at).startsWith("@mended")) {
                String other = lines.get(at++).substring("@mended".length()).strip();
                Mended mended = new Mended(other.isEmpty() ? path : other, content());
                at++;
                return Optional.of(mended);
            }
            at += at < lines.size() && lines.get(at).equals("@end") ? 1 : 0;
            return Optional.empty();
        }
    }
}
