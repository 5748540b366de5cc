package dev.relations.index;

import dev.relations.store.Code;
import dev.relations.store.Diagnostic;
import dev.relations.store.Severity;

/** Diagnostics as bytes. */
final class DiagnosticValues {

    private DiagnosticValues() {}

    static void write(Diagnostic diagnostic, Out out) {
        out.text(diagnostic.path());
        out.number(diagnostic.line());
        out.number(diagnostic.column());
        out.flag(diagnostic.severity() == Severity.ERROR);
        out.text(diagnostic.code().name());
        out.text(diagnostic.message());
        out.text(diagnostic.excerpt());
        out.number(diagnostic.length());
        out.optional(diagnostic.remedy(), out::text);
    }

    static Diagnostic diagnostic(In in) {
        return new Diagnostic(
                in.text(),
                in.number(),
                in.number(),
                in.flag() ? Severity.ERROR : Severity.WARNING,
                Code.valueOf(in.text()),
                in.text(),
                in.text(),
                in.number(),
                in.optional(in::text));
    }
}
