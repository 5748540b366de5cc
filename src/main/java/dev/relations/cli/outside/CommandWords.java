package dev.relations.cli.outside;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a command in an environment variable such as {@code EDITOR="code --wait"}. Blanks
 * part words; single and double quotes, and a backslash before a blank or a quote, hold them
 * together. Before anything else a backslash is one, as in the paths of Windows. Nothing is
 * expanded.
 */
public final class CommandWords {

    private CommandWords() {}

    static List<String> split(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean open = false;
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\\' && i + 1 < command.length() && isEscaped(command.charAt(i + 1))) {
                word.append(command.charAt(++i));
            } else if (c == '"' || c == '\'') {
                quote = c;
                open = true;
            } else if (Character.isWhitespace(c)) {
                if (open || word.length() > 0) {
                    words.add(word.toString());
                }
                word.setLength(0);
                open = false;
            } else {
                word.append(c);
            }
        }
        if (open || word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isEscaped(char c) {
        return c == ' ' || c == '"' || c == '\'';
    }

    /** The words of a command; one, where a program has blanks in its own name. */
    public static List<String> ofProgram(String command) {
        return command.indexOf(' ') >= 0 && isProgram(command.strip())
                ? List.of(command.strip())
                : split(command);
    }

    private static boolean isProgram(String path) {
        try {
            Path file = Path.of(path);
            return file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
