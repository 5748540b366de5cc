package dev.relations.render;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.List;

/**
 * Diagnostics as workflow commands, which GitHub shows as annotations beside the lines of a file.
 *
 * @see <a
 *     href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands</a>
 */
final class GithubCommands {

    private GithubCommands() {}

    static void write(List<Diagnostic> diagnostics, PrintWriter out) {
        for (Diagnostic d : diagnostics) {
            out.print("::" + command(d.severity()));
            out.print(" file=" + property(d.path()));
            out.print(",line=" + d.line() + ",col=" + d.column());
            out.print(",endColumn=" + (d.column() + d.length()));
            out.print(",title=" + property(d.code().key()));
            String remedy = d.remedy().map(text -> "\n" + text).orElse("");
            out.print("::" + data(d.message() + remedy) + "\n");
        }
    }

    private static String command(Severity severity) {
        return severity == Severity.HINT ? "notice" : severity.toString();
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** Line ends and per cent signs as the runner reads them; nothing that a terminal obeys. */
    private static String data(String text) {
        StringBuilder data = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            data.append(data.length() == 0 ? "" : "%0A");
            data.append(Visible.of(line).replace("%", "%25"));
        }
        return data.toString();
    }
}
