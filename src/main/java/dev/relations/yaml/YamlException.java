package dev.relations.yaml;

import java.util.Optional;

/** Says where a text is no YAML that this program takes, why, and how to mend it. */
public final class YamlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of problem. */
    public enum Kind {
        /** The text is no YAML. */
        SYNTAX,
        /** A mapping says the same key twice. */
        DUPLICATE_KEY,
        /** Aliases that multiply. */
        ALIAS_BOMB,
        /** Lists in lists in lists. */
        TOO_DEEP,
        /** More values than anybody writes. */
        TOO_MANY,
        /** A tag that asks for a type of its own. */
        TAG,
        /** A character that YAML forbids. */
        CHARACTER
    }

    private final Kind kind;
    private final int line;
    private final int column;
    private final int offset;
    private final int length;
    private final Optional<String> remedy;

    YamlException(Kind kind, Mark place, int length, String reason, Optional<String> remedy) {
        super(reason, null, false, false);
        this.kind = kind;
        this.line = place.line();
        this.column = place.column();
        this.offset = place.offset();
        this.length = length;
        this.remedy = remedy;
    }

    /** What kind of problem. */
    public Kind kind() {
        return kind;
    }

    /** The place of the problem. */
    public Mark place() {
        return new Mark(line, column, offset);
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** In characters, from 1. */
    public int column() {
        return column;
    }

    /** How many characters from the column on are to blame, at least 1. */
    public int length() {
        return length;
    }

    /** Why, in one sentence without a full stop. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** What to write instead, where that can be told. */
    public Optional<String> remedy() {
        return remedy;
    }
}
