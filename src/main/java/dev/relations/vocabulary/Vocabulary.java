package dev.relations.vocabulary;

import java.util.List;

/** All that spellings are resolved with. */
public record Vocabulary(Parties parties, People people, Topics topics) {

    /** The built-in parties, and neither people nor topics. */
    public static Vocabulary builtIn() {
        return new Vocabulary(Parties.builtIn(), People.of(List.of()), Topics.of(List.of()));
    }
}
