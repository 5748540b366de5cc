package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.yaml.YamlScalar;

/**
 * What a file says is not to be reported.
 *
 * @param path the file
 * @param key the code as it is written there
 * @param scope where it is not to be reported
 */
record Silence(String path, YamlScalar key, Code code, String reason, Scope scope) {

    /**
     * Where something is silenced.
     *
     * @param path the file; empty for the whole folder
     * @param first the first line
     * @param last the last line
     */
    record Scope(String path, int first, int last) {

        static final Scope FOLDER = new Scope("", 0, Integer.MAX_VALUE);

        static Scope file(String path) {
            return new Scope(path, 0, Integer.MAX_VALUE);
        }

        boolean covers(Diagnostic diagnostic) {
            return (path.isEmpty() || path.equals(diagnostic.path()))
                    && first <= diagnostic.line()
                    && diagnostic.line() <= last;
        }
    }

    boolean covers(Diagnostic diagnostic) {
        return code == diagnostic.code() && scope.covers(diagnostic);
    }
}
