package dev.relations.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Feeds a target with mutated texts. A text that makes the target behave in a way not seen before
 * joins those that are mutated further, so that the search goes on from what it has reached.
 *
 * <p>The same number of texts from the same seed in every build; {@code -Dfuzz.seconds=600
 * -Dfuzz.seed=7} searches longer and elsewhere. A text that breaks a promise is written to {@code
 * target/fuzz}; kept under {@code src/test/resources/dev/relations/fuzz}, it is tried first ever
 * after.
 */
final class Fuzzing {

    private static final Path KEPT = Path.of("src/test/resources/dev/relations/fuzz");
    private static final Path FOUND = Path.of("target/fuzz");
    private static final int RUNS = 1500;
    private static final long PATIENCE = 5_000_000_000L;

    /** What is tried: answers how it behaved, and throws what it never should. */
    interface Target {
        Object run(String text) throws Exception;
    }

    private final String name;
    private final Target target;
    private final List<String> corpus = new ArrayList<>();
    private final Set<Object> behaviours = new HashSet<>();

    private Fuzzing(String name, Target target) {
        this.name = name;
        this.target = target;
    }

    /** Tries the kept texts, then mutations of the seeds. */
    static void fuzz(String name, List<String> seeds, List<String> words, Target target)
            throws IOException {
        Fuzzing fuzzing = new Fuzzing(name, target);
        List<String> kept = kept(name);
        kept.forEach(fuzzing::run);
        seeds.forEach(fuzzing::run);
        fuzzing.corpus.addAll(seeds);
        fuzzing.search(words);
    }

    private static List<String> kept(String name) throws IOException {
        Path folder = KEPT.resolve(name);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private void search(List<String> words) {
        Random random = new Random(Long.getLong("fuzz.seed", 1));
        Mutation mutation = new Mutation(random, words);
        long seconds = Long.getLong("fuzz.seconds", 0);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int runs = 0;
        while (seconds > 0 ? System.nanoTime() < end : runs < RUNS) {
            String text = corpus.get(random.nextInt(corpus.size()));
            String other = corpus.get(random.nextInt(corpus.size()));
            String mutated = mutation.of(text, other);
            if (run(mutated) && corpus.size() < 20_000) {
                corpus.add(mutated);
            }
            runs++;
        }
        if (seconds > 0) {
            throw new Searched(
                    name
                            + ": "
                            + runs
                            + " texts, "
                            + behaviours.size()
                            + " behaviours, none broken");
        }
    }

    /** Whether the target behaved as never before. */
    private boolean run(String text) {
        long begin = System.nanoTime();
        Object behaviour;
        try {
            behaviour = target.run(text);
        } catch (Exception | AssertionError | StackOverflowError e) {
            throw broken(text, e);
        }
        if (System.nanoTime() - begin > PATIENCE) {
            throw broken(text, new AssertionError("it took longer than 5 seconds"));
        }
        return behaviours.add(behaviour);
    }

    private AssertionError broken(String text, Throwable why) {
        String file = name + "-" + Integer.toHexString(text.hashCode());
        try {
            Files.createDirectories(FOUND);
            Files.writeString(FOUND.resolve(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
        return new AssertionError(name + " is broken by target/fuzz/" + file + ": " + why, why);
    }

    /** Tells how a long search went; it fails the test, so that nobody takes it for one. */
    private static final class Searched extends AssertionError {
        private static final long serialVersionUID = 1L;

        Searched(String message) {
            super(message);
        }
    }
}
