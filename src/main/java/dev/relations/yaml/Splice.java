package dev.relations.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A part of a text, and what is put in its place. */
record Splice(int from, int to, String with) {

    static Splice insert(int at, String text) {
        return new Splice(at, at, text);
    }

    static Splice delete(int from, int to) {
        return new Splice(from, to, "");
    }

    /** The text with all of them made, none of which overlap. */
    static String apply(String text, List<Splice> splices) {
        List<Splice> ordered = new ArrayList<>(splices);
        ordered.sort(Comparator.comparingInt(Splice::from));
        StringBuilder out = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Splice splice : ordered) {
            out.append(text, done, splice.from).append(splice.with);
            done = splice.to;
        }
        return out.append(text, done, text.length()).toString();
    }
}
