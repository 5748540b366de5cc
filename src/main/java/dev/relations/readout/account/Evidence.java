package dev.relations.readout.account;

import dev.relations.readout.page.Block;

/**
 * Where something was read.
 *
 * @param line the line of the file, from 1; 0 when it is no matter of a line
 * @param excerpt the words it was read from
 */
public record Evidence(int line, String excerpt) {

    /** A block of the page. */
    public static Evidence of(Block block) {
        return new Evidence(block.line(), block.text());
    }

    /** Something that was given beside the text. */
    public static Evidence of(String excerpt) {
        return new Evidence(0, excerpt);
    }
}
