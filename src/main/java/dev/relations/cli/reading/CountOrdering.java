package dev.relations.cli.reading;

import dev.relations.cli.command.Choices;
import dev.relations.cli.command.Options;
import dev.relations.report.CountKey;
import dev.relations.report.CountOrder;
import java.util.OptionalInt;

/** The order of rows that say how often something occurs. */
final class CountOrdering {

    private final Ordering ordering;

    CountOrdering(Options options) {
        ordering =
                new Ordering(
                        options,
                        CountKey.class,
                        "meetings (most first), first, last (latest first) or name.");
    }

    CountOrder order() {
        CountKey key =
                Choices.pick("--sort", ordering.sort("meetings"), CountKey::of, CountKey.values());
        return new CountOrder(key, ordering.isReverse(), ordering.most());
    }

    boolean isReverse() {
        return ordering.isReverse();
    }

    OptionalInt most() {
        return ordering.most();
    }
}
