package dev.relations.diagnostic;

/** A diagnostic that a file or the vocabulary says is not to be reported, and why. */
public record Silenced(Diagnostic diagnostic, String reason) {}
