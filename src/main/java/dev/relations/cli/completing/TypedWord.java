package dev.relations.cli.completing;

/** What a word of a line is, for who shows it while the line is typed. */
public enum TypedWord {
    COMMAND,
    OPTION,
    /** The value of an option or parameter. */
    VALUE,
    /** It names nothing that there is. */
    UNKNOWN
}
