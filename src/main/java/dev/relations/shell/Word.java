package dev.relations.shell;

/**
 * A word of a line.
 *
 * @param text what it means, its quotes taken away
 * @param start where it begins in the line
 * @param end where it ends
 * @param quoted whether any of it is quoted
 */
record Word(String text, int start, int end, boolean quoted) {}
