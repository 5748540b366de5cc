package dev.relations.shell;

import java.util.List;

/** One command of a pipeline, and where it stands in the text. */
sealed interface Stage {

    int start();

    int end();

    /** A command of ours. */
    record Own(List<Word> words, List<Redirect> redirects, int start, int end) implements Stage {
        public Own {
            words = List.copyOf(words);
            redirects = List.copyOf(redirects);
        }
    }

    /** Commands of the system, as {@code sh} is given them; perhaps several with pipes between. */
    record OfSystem(String text, int start, int end) implements Stage {}
}
