package dev.relations.render;

import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;

/**
 * A report as it can be shown: the same value as text for people, as a grid of columns, and as
 * plain values for other programs.
 */
public abstract class View {

    /** The answer for people. */
    protected abstract void text(Screen screen, PrintWriter out);

    /** The answer as columns and rows. */
    protected abstract Grid grid();

    /** The answer as plain values, one for each thing it tells of. */
    protected abstract List<?> items();

    /** The answer as one plain value; a list of its things unless it says otherwise. */
    protected Object tree() {
        return items();
    }

    /** The ids in the answer. */
    protected abstract List<String> ids();

    /** The answer as YAML documents; its plain values unless they are records. */
    protected List<?> documents() {
        return items();
    }

    /** The answer as Markdown; a table unless it says otherwise. */
    protected void markdown(PrintWriter out) {
        GridMarkdown.write(grid(), out);
    }

    /** Writes the answer in a format. */
    public final void write(Format format, boolean nul, Screen screen, PrintWriter out) {
        switch (format) {
            case TABLE -> text(screen, out);
            case JSON -> JsonText.pretty(tree(), out);
            case JSONL -> items().forEach(item -> JsonText.line(item, out));
            case CSV -> forPrograms(screen, out, to -> GridCsv.write(grid(), to));
            case CSV_SAFE -> forPrograms(screen, out, to -> GridCsv.writeSafe(grid(), to));
            case TSV -> forPrograms(screen, out, to -> GridTsv.write(grid(), to));
            case YAML -> yaml(out);
            case MARKDOWN -> markdown(out);
            case IDS -> ids().forEach(id -> out.print(nul ? id + '\0' : id + '\n'));
        }
        out.flush();
    }

    /** Exact, but on a terminal: there nothing may be hidden, and no program reads. */
    private static void forPrograms(Screen screen, PrintWriter out, Consumer<PrintWriter> writing) {
        if (screen.terminal()) {
            PrintWriter visible = new PrintWriter(new VisibleWriter(out));
            writing.accept(visible);
            visible.flush();
        } else {
            writing.accept(out);
        }
    }

    private void yaml(PrintWriter out) {
        List<?> documents = documents();
        for (Object document : documents) {
            if (documents.size() > 1) {
                out.print("---\n");
            }
            out.print(YamlWriter.write(document, YamlStyle.DEFAULT));
        }
    }
}
