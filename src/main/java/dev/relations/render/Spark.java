package dev.relations.render;

import java.util.List;

/** Counts as small drawings: a line of blocks, a bar. */
final class Spark {

    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final String ASCII_BLOCKS = "_.-=+*#@";
    private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

    private Spark() {}

    /** One block for each count, the highest for the largest of all; a blank-like mark for none. */
    static String line(List<Integer> counts, int largest, Screen screen) {
        StringBuilder line = new StringBuilder(counts.size());
        for (int count : counts) {
            if (count == 0) {
                line.append(screen.either("·", " "));
            } else {
                int level = (int) (count * 7L / Math.max(1, largest));
                line.append((screen.unicode() ? BLOCKS : ASCII_BLOCKS).charAt(level));
            }
        }
        return line.toString();
    }

    /** A bar for a count, the longest for the largest of all; at least a sliver for one. */
    static String bar(int count, int largest, int columns, Screen screen) {
        if (count == 0 || largest == 0) {
            return "";
        }
        if (!screen.unicode()) {
            return "#".repeat((int) Math.max(1, (long) count * columns / largest));
        }
        int eighths = (int) Math.max(1, (long) count * columns * 8 / largest);
        String whole = "█".repeat(eighths / 8);
        return eighths % 8 == 0 ? whole : whole + EIGHTHS.charAt(eighths % 8 - 1);
    }
}
