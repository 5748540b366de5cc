package dev.relations.dataset;

import java.util.List;
import java.util.Optional;

/** What to write for a text; the first case that is like it counts. */
record Cases(List<Case> cases) {

    /**
     * One case.
     *
     * @param value what to write; none: nothing
     */
    record Case(Glob like, Optional<Template> value) {}

    Optional<Case> of(String text) {
        for (Case each : cases) {
            if (each.like().matches(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
