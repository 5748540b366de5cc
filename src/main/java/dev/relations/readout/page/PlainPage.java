package dev.relations.readout.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text or Markdown as blocks. Lines that were broken to fit a width are put together again;
 * in a text that breaks no lines every line is a block.
 */
public final class PlainPage {

    /** Longer lines were not broken by anybody. */
    private static final int WIDEST = 130;

    /** What is longer is no title, but text in one line. */
    private static final int LONGEST_TITLE = 260;

    /** Among how many first lines an unbroken one may be the title. */
    private static final int HEAD = 3;

    /** How much longer than the usual full line the longest may be, in a text of one width. */
    private static final int SPREAD = 30;

    /** What is shorter is a word of a menu, not a line that was broken. */
    private static final int SHORTEST_BROKEN = 30;

    /** What is shorter is a title, a caption or a word of a menu. */
    private static final int SHORTEST_JAPANESE = 55;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[#>*\\s]*(?:source|url|address)?\\s*:?\\s*<?((?:https?|file)://\\S+?)>?\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern STAMP =
            Pattern.compile(
                    "\\s*(?:date:? )?(?<day>(?:19|20)\\d\\d-\\d\\d-\\d\\d) (?<rest>\\p{Lu}.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern FIELD = Pattern.compile("([a-z_]+):\\s*(.*)");

    private final String[] lines;
    private final int width;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private String mark = "";
    private int line;
    private int expected = 1;
    private Optional<String> address = Optional.empty();
    private Optional<Block> title = Optional.empty();
    private Optional<Block> published = Optional.empty();

    private PlainPage(String text) {
        this.lines = text.split("\r\n|\r|\n|\u2028|\u2029", -1);
        this.width = width(lines);
    }

    /** The page of a text. */
    public static Page read(String text) {
        return new PlainPage(text).read();
    }

    private Page read() {
        int from = frontMatter();
        stamp(from);
        for (int i = from; i < lines.length; i++) {
            line(lines[i], i);
        }
        flush();
        return new Page(title, address, Optional.empty(), published, blocks);
    }

    private void line(String raw, int index) {
        Matcher place = ADDRESS.matcher(raw);
        String words = Inline.ofMarkdown(raw);
        if (words.isEmpty()) {
            flush();
        } else if (place.matches()) {
            flush();
            address = address.or(() -> Optional.of(place.group(1)));
        } else if (HEADING.matcher(raw.strip()).matches()) {
            flush();
            begin(Block.Kind.HEADING, index);
            append(Inline.ofMarkdown(HEADING.matcher(raw.strip()).replaceFirst("$1")));
            flush();
        } else if (BOLD.matcher(raw.strip()).matches() && open.isEmpty()) {
            begin(Block.Kind.HEADING, index);
            append(words);
        } else if (open.isEmpty() || !continues(raw, index)) {
            flush();
            begin(Block.Kind.PARAGRAPH, index);
            append(words);
        } else {
            append(words);
        }
    }

    /** Whether the line goes on with the block before it: its first word did not fit there. */
    private boolean continues(String raw, int index) {
        String before = lines[index - 1].stripTrailing();
        String words = raw.strip();
        if (goesOn(before, words)) {
            return true;
        } else if (width == 0) {
            return false;
        }
        int blank = words.indexOf(' ');
        int first = blank < 0 ? words.length() : blank;
        boolean full = before.length() + 1 + first >= width - 2;
        return full && !Mark.of(words, expected).map(Mark::isSure).orElse(false)
                || (raw.startsWith("  ") && !mark.isEmpty() && Mark.of(words, expected).isEmpty());
    }

    /** Whether a line cannot but go on with the one before it, whatever the width. */
    private boolean goesOn(String before, String words) {
        char end = before.charAt(before.length() - 1);
        boolean small = Character.isLowerCase(words.charAt(0)) && words.length() > 1;
        boolean cut = Character.isLetter(end) || end == ',' || end == '’';
        boolean japanese = isJapanese(end) && isJapanese(words.charAt(0));
        return Mark.of(words, expected).isEmpty()
                && (small && cut && open.length() >= SHORTEST_BROKEN
                        || japanese && before.length() >= SHORTEST_JAPANESE);
    }

    private static boolean isJapanese(char c) {
        return c >= 0x3041 && c <= 0x30fe || c >= 0x4e00 && c <= 0x9fff || c == '、' || c == '，';
    }

    private void begin(Block.Kind as, int index) {
        kind = as;
        line = index + 1;
        mark = "";
    }

    private void append(String words) {
        if (!open.isEmpty()) {
            boolean japanese =
                    isJapanese(open.charAt(open.length() - 1)) && isJapanese(words.charAt(0));
            open.append(japanese ? "" : " ").append(words);
            return;
        }
        Optional<Mark> found = Mark.of(words, expected);
        found.ifPresent(
                f -> {
                    mark = f.text();
                    expected = f.following() > 0 ? f.following() : expected;
                });
        open.append(words, found.map(Mark::length).orElse(0), words.length());
    }

    private void flush() {
        if (!open.isEmpty()) {
            blocks.add(new Block(kind, mark, open.toString(), line));
            open.setLength(0);
        }
    }

    /** The day that copies put before the first word, {@code date 2024-05-06 The …}, is no word. */
    private void stamp(int first) {
        Matcher m = STAMP.matcher(first < lines.length ? lines[first] : "");
        if (m.matches()) {
            published = published.or(() -> Optional.of(Block.paragraph(m.group("day"), first + 1)));
            lines[first] = m.group("rest");
        }
    }

    /** What a Markdown file declares at its head; the index of the first line below it. */
    private int frontMatter() {
        if (lines.length < 3 || !lines[0].strip().equals("---")) {
            return 0;
        }
        int end = 1;
        while (end < lines.length && !lines[end].strip().equals("---")) {
            end++;
        }
        if (end == lines.length || end > 40) {
            return 0;
        }
        for (int i = 1; i < end; i++) {
            Matcher field = FIELD.matcher(lines[i]);
            if (field.matches()) {
                declared(field.group(1), unquoted(field, i, end), i + 1);
            }
        }
        return end + 1;
    }

    private void declared(String key, String value, int at) {
        Block block = Block.paragraph(Inline.ofMarkdown(value), at);
        switch (key) {
            case "title" -> title = Optional.of(block);
            case "date", "published" -> published = Optional.of(block);
            case "url", "source", "source_url" -> address = Optional.of(value);
            default -> {
                // The rest is the business of whoever keeps the file.
            }
        }
    }

    /** The value of a field, which may go on in indented lines. */
    private String unquoted(Matcher field, int at, int end) {
        StringBuilder value = new StringBuilder(field.group(2).strip());
        for (int i = at + 1; i < end && lines[i].startsWith(" "); i++) {
            if (value.length() > 0 && value.charAt(value.length() - 1) == '\\') {
                value.setLength(value.length() - 1);
                value.append(lines[i].strip().replaceFirst("^\\\\ ", " "));
            } else {
                value.append(' ').append(lines[i].strip());
            }
        }
        String text = value.toString();
        boolean quoted =
                text.length() > 1
                        && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                        && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? unescaped(text.substring(1, text.length() - 1), text.charAt(0)) : text;
    }

    private static String unescaped(String text, char quote) {
        if (quote == '\'') {
            return text.replace("''", "'");
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char next = text.charAt(++i);
            int digits = next == 'u' ? 4 : next == 'x' ? 2 : 0;
            if (digits > 0 && i + digits < text.length()) {
                plain.append(hex(text.substring(i + 1, i + 1 + digits)));
                i += digits;
            } else {
                plain.append(next == '_' || next == 'n' ? ' ' : next);
            }
        }
        return plain.toString();
    }

    private static String hex(String digits) {
        try {
            return Character.toString(Integer.parseInt(digits, 16));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** The width that lines were broken at; 0 if they were not. */
    private static int width(String[] lines) {
        int[] lengths = new int[lines.length];
        int count = 0;
        int head = 0;
        for (int i = 0; i < lines.length; i++) {
            int length = lines[i].stripTrailing().length();
            boolean goesOn =
                    !lines[i].isBlank()
                            && i + 1 < lines.length
                            && !lines[i + 1].isBlank()
                            && !ADDRESS.matcher(lines[i]).matches();
            if (lines[i].codePoints().anyMatch(c -> c >= 0x3040 && c < 0x3100)) {
                // Japanese breaks no lines.
                return 0;
            }
            boolean address = lines[i].contains("://");
            head += lines[i].isBlank() || address ? 0 : 1;
            if (length > WIDEST && !address && (head > HEAD || length > LONGEST_TITLE)) {
                return 0;
            } else if (goesOn && length <= WIDEST && !address) {
                lengths[count++] = length;
            }
        }
        if (count == 0) {
            return 0;
        }
        int[] sorted = Arrays.copyOf(lengths, count);
        Arrays.sort(sorted);
        // Most lines are nearly full; a few long ones may hold an address.
        int wide = sorted[(int) (count * 0.6)];
        return wide < 40 || sorted[count - 1] > wide + SPREAD ? 0 : wide;
    }
}
