package dev.relations.cli.importing;

import dev.relations.cli.outside.Environment;
import dev.relations.dataset.Survey;
import dev.relations.store.NewRecord;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What an import came to, and some of the records. */
final class SurveyText {

    private SurveyText() {}

    static void print(Survey survey, Path folder, Environment environment) {
        PrintWriter out = environment.out();
        int width = Integer.toString(survey.rows()).length();
        line(out, "rows", survey.rows(), width, "");
        line(out, "new", survey.added().size(), width, places(survey, folder, environment));
        line(out, "known", survey.known(), width, survey.known() > 0 ? "imported before" : "");
        line(out, "skipped", survey.skipped(), width, "");
        if (survey.bad() > 0) {
            line(out, "bad", survey.bad(), width, "left out");
        }
        for (NewRecord sample : survey.samples()) {
            out.print("---\n# " + environment.shown(folder.resolve(sample.path())) + "\n");
            out.print(sample.text());
        }
    }

    private static void line(PrintWriter out, String what, int count, int width, String remark) {
        String number = Integer.toString(count);
        out.print(what + " ".repeat(9 - what.length() + width - number.length()) + number);
        out.print(remark.isEmpty() ? "\n" : "  " + remark + "\n");
    }

    /** The folders of the first and the last year. */
    private static String places(Survey survey, Path folder, Environment environment) {
        if (survey.added().isEmpty()) {
            return "";
        }
        String first = "9999";
        String last = "0000";
        for (var id : survey.added()) {
            String year = id.value().substring(0, 4);
            first = year.compareTo(first) < 0 ? year : first;
            last = year.compareTo(last) > 0 ? year : last;
        }
        String from = environment.shown(folder.resolve(first));
        return first.equals(last) ? "in " + from : "in " + from + " to " + last;
    }
}
