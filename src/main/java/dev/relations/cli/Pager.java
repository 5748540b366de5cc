package dev.relations.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows a text that is taller than the terminal in the user's pager. */
final class Pager {

    private static final String OF_LESS = "FIRX";
    private static final List<String> USUAL = List.of("less", "-" + OF_LESS);

    private final Environment environment;

    Pager(Environment environment) {
        this.environment = environment;
    }

    void show(String text) {
        if (fits(text) || !showInPager(text)) {
            environment.out().print(text);
            environment.out().flush();
        }
    }

    private boolean fits(String text) {
        return text.chars().filter(c -> c == '\n').count() < environment.terminal().lines();
    }

    /** Whether a pager could be started; it then has seen the text as far as its user wanted. */
    private boolean showInPager(String text) {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.directory(environment.workingDirectory().toFile());
        builder.environment().put("LESSCHARSET", "utf-8");
        // Pagers that are named without options show colours as they are, not as codes.
        builder.environment().putIfAbsent("LESS", OF_LESS);
        builder.environment().putIfAbsent("LV", "-c");
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process pager = builder.start();
            feed(pager, text);
            pager.waitFor();
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void feed(Process pager, String text) {
        try (Writer writer =
                new OutputStreamWriter(pager.getOutputStream(), StandardCharsets.UTF_8)) {
            writer.write(text);
        } catch (IOException e) {
            // The user left the pager before the end; there is nobody to tell.
        }
    }

    /** The command's words; never through a shell, so nothing in it is expanded. */
    private List<String> command() {
        return environment
                .variable("RELATIONS_PAGER")
                .or(() -> environment.variable("PAGER"))
                .map(CommandWords::ofProgram)
                .filter(words -> !words.isEmpty())
                .orElse(USUAL);
    }
}
