package dev.relations.check;

import dev.relations.diagnostic.Diagnostic;
import java.util.function.Consumer;

/** One thing about how a file is written, or a few akin. Called by several threads at once. */
interface FormRule {

    /** Looks at one file. */
    void check(Written file, Consumer<Diagnostic> found);
}
