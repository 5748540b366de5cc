package dev.relations.interview;

import java.util.List;

/** What comes of an answer. */
public sealed interface Answer {

    /**
     * It is taken.
     *
     * @param told what is told with it
     * @param next what it raises, to be asked before all else
     * @param notes what is good to know of it, a line each
     */
    record Taken(Told told, List<Question> next, List<String> notes) implements Answer {
        public Taken {
            next = List.copyOf(next);
            notes = List.copyOf(notes);
        }

        static Taken of(Told told) {
            return new Taken(told, List.of(), List.of());
        }

        static Taken of(Told told, List<? extends Question> next) {
            return new Taken(told, List.copyOf(next), List.of());
        }
    }

    /**
     * It is not, and the same is asked again.
     *
     * @param remedy what may be answered instead; may be empty
     */
    record Refused(String reason, String remedy) implements Answer {}
}
