package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Excerpt;
import dev.relations.diagnostic.Severity;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one text. */
public final class Problems {

    /** Further problems of one text help nobody, and could fill the memory. */
    private static final int MOST = 1000;

    private static final int MANY = 20;

    private final String path;
    private final String text;
    private final boolean warnings;
    private final List<Diagnostic> found = new ArrayList<>(0);
    private int errors;

    /**
     * What is wrong with a text.
     *
     * @param path what diagnostics call it
     * @param text to show the lines that are to blame; empty shows none
     * @param warnings whether to collect warnings too, or errors alone
     */
    public Problems(String path, String text, boolean warnings) {
        this.path = path;
        this.text = text;
        this.warnings = warnings;
    }

    /** An error of a value. */
    public void error(Code code, YamlNode node, String message, String remedy) {
        error(code, node.start(), length(node), message, Optional.of(remedy));
    }

    /** An error at a place. */
    public void error(Code code, Mark mark, int length, String message, Optional<String> remedy) {
        errors++;
        add(Severity.ERROR, code, mark, length, message, remedy);
    }

    /** A text that is no YAML. */
    public void error(YamlException e) {
        Code code =
                switch (e.kind()) {
                    case SYNTAX -> Code.YAML_SYNTAX;
                    case DUPLICATE_KEY -> Code.DUPLICATE_KEY;
                    case ALIAS_BOMB -> Code.ALIAS_BOMB;
                    case TOO_DEEP -> Code.TOO_DEEP;
                    case TOO_MANY -> Code.TOO_LARGE;
                    case TAG -> Code.FOREIGN_TAG;
                    case CHARACTER -> Code.FORBIDDEN_CHARACTER;
                };
        error(code, e.place(), e.length(), e.reason(), e.remedy());
    }

    void warning(Code code, YamlNode node, String message, Optional<String> remedy) {
        if (warnings) {
            add(Severity.WARNING, code, node.start(), length(node), message, remedy);
        }
    }

    boolean wantsWarnings() {
        return warnings;
    }

    /** Whether there are so many that a remedy is not worth a long search any more. */
    boolean areMany() {
        return found.size() >= MANY;
    }

    /** Whether there are more errors than are told; nothing that is read further matters. */
    boolean areTooMany() {
        return errors > MOST;
    }

    /** How many errors so far, to tell whether reading some part added any. */
    public int errors() {
        return errors;
    }

    /** All of them in the order of the text. */
    public List<Diagnostic> sorted() {
        if (found.size() > 1) {
            found.sort(null);
        }
        return List.copyOf(found);
    }

    private void add(
            Severity severity,
            Code code,
            Mark mark,
            int length,
            String message,
            Optional<String> remedy) {
        if (found.size() == MOST) {
            return;
        }
        boolean last = found.size() == MOST - 1;
        found.add(
                new Diagnostic(
                        path,
                        mark.line(),
                        mark.column(),
                        severity,
                        code,
                        last ? "from here on nothing more is told of this file" : message,
                        Excerpt.of(text, mark.offset()),
                        length,
                        last ? Optional.of("mend what is told above first") : remedy));
    }

    private static int length(YamlNode node) {
        boolean oneLine = node.end().line() == node.start().line();
        return oneLine ? Math.max(1, node.end().column() - node.start().column()) : 1;
    }

    /** A text as messages quote it. */
    public static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    static String shortened(String text) {
        if (text.length() <= 60) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(49)) ? 49 : 50) + "…";
    }
}
