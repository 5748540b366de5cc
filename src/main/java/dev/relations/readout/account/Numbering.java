package dev.relations.readout.account;

import dev.relations.readout.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the numbers of a page together: a {@code (1)} below {@code 2} is {@code 2(1)}. Which mark is
 * below which follows from the order in which the page first uses them.
 */
final class Numbering {

    private enum Style {
        NUMBER,
        BRACKETS,
        ROMAN,
        LETTER,
        KATAKANA,
        CIRCLED,
        BULLET
    }

    private record Level(Style style, String mark, Optional<Block> heading) {}

    private final List<Level> levels = new ArrayList<>();
    private final List<Layout.Labelled> paragraphs = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();
    private boolean headed;

    private Numbering() {}

    /** Whether the blocks are numbered, rather than only have bullets. */
    static boolean isNumbered(List<Block> blocks) {
        return blocks.stream().anyMatch(b -> b.isMarked() && style(b.mark()) != Style.BULLET);
    }

    /** The numbered parts; the first block must have a number. */
    static List<Layout.Labelled> of(List<Block> blocks) {
        Numbering numbering = new Numbering();
        blocks.forEach(numbering::add);
        numbering.close();
        return numbering.paragraphs;
    }

    /** The parts of a text without numbers, by letters. */
    static List<Layout.Labelled> lettered(List<Block> blocks) {
        List<Layout.Labelled> paragraphs = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        Optional<Block> heading = Optional.empty();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.HEADING) {
                open = close(paragraphs, heading, open);
                heading = Optional.of(block);
                continue;
            }
            if (!block.isMarked() && !open.isEmpty()) {
                open = close(paragraphs, heading, open);
            }
            open.add(block);
        }
        close(paragraphs, heading, open);
        return paragraphs;
    }

    private static List<Block> close(
            List<Layout.Labelled> paragraphs, Optional<Block> heading, List<Block> open) {
        if (!open.isEmpty()) {
            paragraphs.add(new Layout.Labelled(letter(paragraphs.size()), heading, open));
        }
        return new ArrayList<>();
    }

    private static String letter(int index) {
        String last = Character.toString((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private void add(Block block) {
        if (!block.isMarked() || (style(block.mark()) == Style.BULLET && !levels.isEmpty())) {
            unnumbered(block);
            return;
        }
        close();
        Style style = style(block.mark());
        int level = levelOf(style, block.mark());
        while (levels.size() > level) {
            levels.remove(levels.size() - 1);
        }
        headed = isHeading(block);
        levels.add(new Level(style, block.mark(), headed ? Optional.of(block) : Optional.empty()));
        if (!headed) {
            open.add(block);
        }
    }

    private void unnumbered(Block block) {
        if (block.kind() == Block.Kind.HEADING) {
            // A heading without a number stands between the numbered parts and is none of them.
            return;
        }
        open.add(block);
    }

    /** A short line without a stop is a heading; what follows below it has its number. */
    private static boolean isHeading(Block block) {
        String text = block.text();
        boolean stopped = ".。!?;:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return block.kind() == Block.Kind.HEADING
                || (!stopped && text.length() < 90 && !text.endsWith("。"));
    }

    private int levelOf(Style style, String mark) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).style == style) {
                return i;
            }
        }
        // (i) may be a letter among letters.
        for (int i = 0; i < levels.size(); i++) {
            boolean letters = levels.get(i).style == Style.LETTER && style == Style.ROMAN;
            if (letters && levels.get(i).mark.equals("(h)") && mark.equals("(i)")) {
                return i;
            }
        }
        return levels.size();
    }

    private void close() {
        if (!open.isEmpty()) {
            Optional<Block> heading = Optional.empty();
            for (Level level : levels) {
                heading =
                        level.heading.or(() -> Optional.empty()).isPresent()
                                ? level.heading
                                : heading;
            }
            paragraphs.add(new Layout.Labelled(label(), heading, open));
            open.clear();
        }
    }

    private String label() {
        StringBuilder label = new StringBuilder();
        for (Level level : levels) {
            label.append(level.mark);
        }
        return label.toString();
    }

    private static Style style(String mark) {
        char c = mark.charAt(0);
        if (Character.isDigit(c)) {
            return Style.NUMBER;
        } else if (c == '•') {
            return Style.BULLET;
        } else if (c >= '①' && c <= '⑳') {
            return Style.CIRCLED;
        } else if (c >= 'ア' && c <= 'ン') {
            return Style.KATAKANA;
        } else if (c != '(') {
            return Style.LETTER;
        }
        char inner = mark.charAt(1);
        if (Character.isDigit(inner)) {
            return Style.BRACKETS;
        } else if (inner >= 'ア' && inner <= 'ン') {
            return Style.KATAKANA;
        }
        return mark.matches("\\([ivx]+\\)") ? Style.ROMAN : Style.LETTER;
    }
}
