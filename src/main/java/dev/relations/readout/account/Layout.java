package dev.relations.readout.account;

import dev.relations.readout.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is what on a page.
 *
 * @param section the name of the section that the page stands in, where it is above the title
 * @param title the title, where the page has one
 * @param dates lines that hold nothing but a date
 * @param lead what stands before the first number of a numbered text
 * @param paragraphs the numbered parts, or all parts of a text without numbers
 * @param numbered whether the page numbers its paragraphs
 */
public record Layout(
        Optional<Block> section,
        Optional<Block> title,
        List<Block> dates,
        List<Block> lead,
        List<Labelled> paragraphs,
        boolean numbered) {

    public Layout {
        dates = List.copyOf(dates);
        lead = List.copyOf(lead);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A part of the text as the page numbers it.
     *
     * @param label {@code 2(1)}; a letter for a part without a number
     * @param heading what the page writes above it
     * @param blocks its text, and the items of its lists
     */
    public record Labelled(String label, Optional<Block> heading, List<Block> blocks) {
        public Labelled {
            blocks = List.copyOf(blocks);
        }

        /** The text, with lists as the sentences they are. */
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Block block : blocks) {
                if (text.length() > 0) {
                    boolean list = block.isMarked() && text.charAt(text.length() - 1) != ':';
                    boolean closed = ".!?;。」".indexOf(text.charAt(text.length() - 1)) >= 0;
                    text.append(list && !closed ? "; " : " ");
                }
                text.append(block.text());
            }
            return text.toString();
        }

        /** The whole of it. */
        public Evidence evidence() {
            return new Evidence(line(), text());
        }

        /**
         * Its sentences, each with the line on which the paragraph begins.
         *
         * @param split how the language parts sentences
         */
        public List<Evidence> sentences(Function<String, List<String>> split) {
            return split.apply(text()).stream().map(s -> new Evidence(line(), s)).toList();
        }

        public int line() {
            return blocks.isEmpty() ? heading.map(Block::line).orElse(1) : blocks.get(0).line();
        }
    }

    /** The title and where it stands; empty words where there is none. */
    public Passage heading() {
        return Passage.of(title.map(Evidence::of).orElse(Evidence.of("")));
    }

    /** Everything that is told, in order: what stands before the numbers, and the numbered. */
    public List<Block> told() {
        List<Block> told = new ArrayList<>(lead);
        for (Labelled paragraph : paragraphs) {
            told.addAll(paragraph.blocks());
        }
        return told;
    }
}
