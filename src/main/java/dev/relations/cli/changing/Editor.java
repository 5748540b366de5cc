package dev.relations.cli.changing;

import dev.relations.cli.command.CommandException;
import dev.relations.cli.outside.CommandWords;
import dev.relations.cli.outside.Environment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The user's editor: {@code $VISUAL} or {@code $EDITOR}, run by its words and never by a shell. */
public final class Editor {

    private final Environment environment;

    /** That of the user of this environment. */
    public Editor(Environment environment) {
        this.environment = environment;
    }

    /**
     * Opens a file and waits until the editor is left.
     *
     * @param otherwise what did not happen, if the editor fails
     */
    public void open(Path file, String otherwise) {
        List<String> command = new ArrayList<>(words());
        command.add(file.toString());
        try {
            Process editor =
                    new ProcessBuilder(command)
                            .directory(environment.workingDirectory().toFile())
                            .inheritIO()
                            .start();
            int code = editor.waitFor();
            if (code != 0) {
                throw CommandException.notFound(
                        command.get(0) + " ended with " + code + "; " + otherwise,
                        "what was typed is in " + file);
            }
        } catch (IOException e) {
            throw CommandException.notFound(
                    command.get(0) + " cannot be started; " + otherwise,
                    "set VISUAL or EDITOR to an editor of yours");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandException.notFound("interrupted", "what was typed is in " + file);
        }
    }

    private List<String> words() {
        return environment
                .variable("VISUAL")
                .or(() -> environment.variable("EDITOR"))
                .map(CommandWords::ofProgram)
                .filter(words -> !words.isEmpty())
                .orElse(List.of("vi"));
    }
}
