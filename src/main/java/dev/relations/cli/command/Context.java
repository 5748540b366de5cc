package dev.relations.cli.command;

import dev.relations.meeting.Meetings;
import dev.relations.query.Query;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What narrows every command of a session that reads, until another is used. */
public record Context(Narrowing narrowing, List<String> words) {
    public Context {
        words = List.copyOf(words);
    }

    /** What is asked for. */
    public Query query(Vocabulary vocabulary, Supplier<LocalDate> today) {
        return narrowing.query(words, vocabulary, today);
    }

    /** The meetings as seen from where the user wants to see them. */
    public Meetings seen(Meetings meetings, Vocabulary vocabulary) {
        return narrowing.seen(meetings, vocabulary);
    }

    /** For a prompt: what is asked for, in few words. */
    String shown() {
        List<String> all = new ArrayList<>(narrowing.shown());
        if (!words.isEmpty()) {
            all.add(String.join(" ", words));
        }
        return String.join(", ", all);
    }
}
