package dev.relations.cli;

import dev.relations.report.CountKey;
import dev.relations.report.CountOrder;
import picocli.CommandLine.Option;

/** The order of rows that say how often something occurs. */
final class CountOrdering extends Ordering {

    @Option(
            names = "--sort",
            paramLabel = "KEY",
            description = "meetings (most first), first, last (latest first) or name.")
    String sort = "meetings";

    CountOrder order() {
        CountKey key = Choices.pick("--sort", sort, CountKey::of, CountKey.values());
        return new CountOrder(key, reverse, most());
    }
}
