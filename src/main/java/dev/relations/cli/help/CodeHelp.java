package dev.relations.cli.help;

import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Screens;
import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Explanation;
import dev.relations.render.Width;
import dev.relations.text.Prose;
import java.io.PrintWriter;
import java.util.List;

/** The help on what {@code check} finds: the list of all codes, and a page for each. */
final class CodeHelp {

    /** The command whose findings these are. */
    static final String COMMAND = "check";

    /** Longer lines are hard to read, however wide the terminal is. */
    private static final int WIDEST = 100;

    /** Where the explanations begin in the list, and how many columns they need at least. */
    private static final int EXPLAINED = 32;

    private static final int NARROWEST = 24;

    private final PrintWriter out;
    private final int width;

    CodeHelp(Relations relations) {
        this.out = relations.environment().out();
        this.width = Math.min(WIDEST, Screens.ofOutput(relations).pageWidth());
    }

    /** All codes with one line each. */
    void list() {
        out.print("\nWhat it finds\n\n");
        for (Code code : Code.values()) {
            if (code.isOfTable()) {
                continue;
            }
            out.print("  " + padded(code.key(), 21) + padded(code.severity().toString(), 9));
            List<String> lines =
                    Width.wrapped(code.explanation(), Math.max(NARROWEST, width - EXPLAINED));
            out.print(String.join("\n" + " ".repeat(EXPLAINED), lines) + "\n");
        }
        out.print("\nRead about one with: relations help check CODE\n");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** One code, with a file in which it is found and the same file mended. */
    void page(Code code) {
        out.print(code.key() + " (" + code.severity() + ")\n");
        prose(code.explanation());
        if (code.isOfTable()) {
            prose("Told by relations import table; see relations help import-map.");
            return;
        }
        Explanation explanation = Explanation.of(code);
        Prose.paragraphs(explanation.text()).forEach(this::prose);
        explanation.examples().forEach(this::example);
        if (code.canBeSilenced()) {
            prose("Where it is right all the same, say so in the file:");
            out.print("\n  check:\n    ignore:\n      " + code.key() + ": the reason\n");
        }
    }

    /** An empty line and a paragraph. */
    private void prose(String text) {
        out.print("\n" + String.join("\n", Width.wrapped(text, width)) + "\n");
    }

    private void example(Explanation.Example example) {
        String path = example.path();
        switch (example.kind()) {
            case LINK -> prose(path + ", a symbolic link to " + example.content());
            case LARGE -> prose(path + ", a file of " + example.content() + " MB");
            default -> file(path, example.content());
        }
        example.mended()
                .ifPresent(
                        mended -> {
                            if (mended.content().isEmpty()) {
                                prose("mended: deleted");
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
            prose(title);
            out.print("\n");
            content.lines().forEach(line -> out.print(("  " + line).stripTrailing() + "\n"));
        }
    }
}
