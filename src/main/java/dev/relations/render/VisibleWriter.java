package dev.relations.render;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Shows what is hidden in text for programs when it goes to a terminal; line ends stay. */
final class VisibleWriter extends FilterWriter {

    private final StringBuilder line = new StringBuilder();

    VisibleWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(Character.toString((char) c), 0, 1);
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        write(new String(chars, from, length), 0, length);
    }

    /** Whole lines, so that a character is seen together with those around it. */
    @Override
    public void write(String text, int from, int length) throws IOException {
        line.append(text, from, from + length);
        int end = line.lastIndexOf("\n") + 1;
        if (end > 0) {
            out.write(Visible.ofLines(line.substring(0, end)));
            line.delete(0, end);
        }
    }

    @Override
    public void flush() throws IOException {
        out.write(Visible.of(line.toString()));
        line.setLength(0);
        out.flush();
    }
}
