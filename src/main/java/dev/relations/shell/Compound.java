package dev.relations.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * What a command of the system has begun and not ended: parentheses, and loops and the like by
 * their reserved words (POSIX, XCU 2.4), which are such only where a command may begin.
 */
final class Compound {

    private static final Map<String, String> ENDS =
            Map.of(
                    "{", "}", "if", "fi", "case", "esac", "for", "done", "while", "done", "until",
                    "done");

    /** Behind these a command begins. */
    private static final Set<String> BEFORE_COMMANDS =
            Set.of("{", "if", "then", "elif", "else", "while", "until", "do", "!");

    private final Deque<String> ends = new ArrayDeque<>();
    private boolean command = true;

    /** A word has been read, with its quotes if it has any. */
    void word(String word) {
        if (!command) {
            return;
        }
        String end = ENDS.get(word);
        if (end != null) {
            ends.push(end);
        } else if (word.equals(ends.peek())) {
            ends.pop();
        }
        command = BEFORE_COMMANDS.contains(word);
    }

    /** A character that parts commands has been read. */
    void operator(char c) {
        command = true;
        if (c == '(') {
            ends.push(")");
        } else if (c == ')' && ")".equals(ends.peek())) {
            ends.pop();
            command = false;
        }
    }

    boolean isOpen() {
        return !ends.isEmpty();
    }

    boolean isOpenParenthesis() {
        return ")".equals(ends.peek());
    }
}
