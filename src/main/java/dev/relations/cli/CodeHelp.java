package dev.relations.cli;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Explanation;
import java.io.PrintWriter;

/** The help on what {@code check} finds: the list of all codes, and a page for each. */
final class CodeHelp {

    private final PrintWriter out;

    CodeHelp(PrintWriter out) {
        this.out = out;
    }

    /** All codes with one line each. */
    void list() {
        out.print("\nWhat it finds\n\n");
        for (Code code : Code.values()) {
            if (code.isOfTable()) {
                continue;
            }
            out.print("  " + padded(code.key(), 21) + padded(code.severity().toString(), 9));
            out.print(code.explanation() + "\n");
        }
        out.print("\nRead about one with: relations help check CODE\n");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** One code, with a file in which it is found and the same file mended. */
    void page(Code code) {
        out.print(code.key() + " (" + code.severity() + ")\n\n");
        out.print(code.explanation() + "\n\n");
        if (code.isOfTable()) {
            out.print("Told by relations import table; see relations help import-map.\n");
            return;
        }
        Explanation explanation = Explanation.of(code);
        out.print(explanation.text() + "\n");
        explanation.examples().forEach(this::example);
        if (code.canBeSilenced()) {
            out.print("\nWhere it is right all the same, say so in the file:\n\n");
            out.print("  check:\n    ignore:\n      " + code.key() + ": the reason\n");
        }
    }

    private void example(Explanation.Example example) {
        String path = example.path();
        switch (example.kind()) {
            case LINK ->
                    out.print("\n" + path + ", a symbolic link to " + example.content() + "\n");
            case LARGE -> out.print("\n" + path + ", a file of " + example.content() + " MB\n");
            default -> file(path, example.content());
        }
        example.mended()
                .ifPresent(
                        mended -> {
                            if (mended.content().isEmpty()) {
                                out.print("\nmended: deleted\n");
                            } else {
                                boolean same = mended.path().equals(path);
                                file(
                                        "mended" + (same ? "" : ": " + mended.path()),
                                        mended.content());
                            }
                        });
    }

    private void file(String title, String content) {
        if (!content.isEmpty()) {
            out.print("\n" + title + "\n\n");
            content.lines().forEach(line -> out.print(("  " + line).stripTrailing() + "\n"));
        }
    }
}
