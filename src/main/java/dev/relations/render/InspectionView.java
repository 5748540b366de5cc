package dev.relations.render;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Inspection;
import dev.relations.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What looking through records found, for people and for other programs. */
public final class InspectionView {

    private final Inspection inspection;
    private final String version;

    /**
     * The view of an inspection.
     *
     * @param version of this program
     */
    public InspectionView(Inspection inspection, String version) {
        this.inspection = inspection;
        this.version = version;
    }

    /** Writes it in a format. */
    public void write(InspectionFormat format, Screen screen, PrintWriter out) {
        switch (format) {
            case TEXT -> text(screen, out);
            case JSON -> JsonText.pretty(items(), out);
            case SARIF -> JsonText.pretty(Sarif.of(inspection, version), out);
            case GITHUB -> GithubCommands.write(inspection.diagnostics(), out);
        }
        out.flush();
    }

    private void text(Screen screen, PrintWriter out) {
        DiagnosticText text = new DiagnosticText(screen, out);
        inspection.diagnostics().forEach(d -> text.write(d.path(), d));
        out.print((inspection.diagnostics().isEmpty() ? "" : "\n") + summary() + "\n");
    }

    /** {@code 3 errors, 12 warnings in 109 records, 2 silenced}. */
    private String summary() {
        List<String> counts = new ArrayList<>();
        count(Severity.ERROR, "error", counts);
        count(Severity.WARNING, "warning", counts);
        count(Severity.HINT, "hint", counts);
        String found = counts.isEmpty() ? "nothing wrong" : String.join(", ", counts);
        String silenced =
                inspection.silenced().isEmpty()
                        ? ""
                        : ", " + inspection.silenced().size() + " silenced";
        return found + " in " + counted(inspection.records(), "record") + silenced;
    }

    private void count(Severity severity, String word, List<String> counts) {
        int count = inspection.count(severity);
        if (count > 0) {
            counts.add(counted(count, word));
        }
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private List<?> items() {
        return inspection.diagnostics().stream().map(InspectionView::item).toList();
    }

    private static Map<String, Object> item(Diagnostic d) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("path", d.path());
        item.put("line", d.line());
        item.put("column", d.column());
        item.put("end_column", d.column() + d.length());
        item.put("severity", d.severity().toString());
        item.put("code", d.code().key());
        item.put("message", d.message());
        item.put("excerpt", d.excerpt());
        d.remedy().ifPresent(remedy -> item.put("remedy", remedy));
        return item;
    }
}
