package dev.relations.shell;

import java.util.List;

/** One command of a pipeline. */
sealed interface Stage {

    /** A command of ours. */
    record Own(List<Word> words, List<Redirect> redirects) implements Stage {
        public Own {
            words = List.copyOf(words);
            redirects = List.copyOf(redirects);
        }
    }

    /** Commands of the system, as {@code sh} is given them; perhaps several with pipes between. */
    record OfSystem(String text) implements Stage {}
}
