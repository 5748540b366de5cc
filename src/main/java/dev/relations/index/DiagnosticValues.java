package dev.relations.index;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Severity;

/** Diagnostics as bytes. */
final class DiagnosticValues {

    private DiagnosticValues() {}

    static void write(Diagnostic diagnostic, Out out) {
        out.text(diagnostic.path());
        out.number(diagnostic.line());
        out.number(diagnostic.column());
        out.text(diagnostic.severity().name());
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
                Severity.valueOf(in.text()),
                Code.valueOf(in.text()),
                in.text(),
                in.text(),
                in.number(),
                in.optional(In::text));
    }
}
