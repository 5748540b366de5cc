package dev.relations.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of a heap that holds a number of megabytes, of which some are needed. */
class LeftoversTest {

    private long used;
    private long needed;
    private int collections;
    private final Leftovers leftovers =
            new Leftovers(
                    () -> used << 20,
                    () -> {
                        used = needed;
                        collections++;
                    });

    private int collectionsAfter(long nowUsed) {
        used = nowUsed;
        leftovers.clear();
        return collections;
    }

    @Test
    void littleIsLeftWhereItIs() {
        assertThat(collectionsAfter(40)).isZero();
    }

    @Test
    void muchIsCollected() {
        needed = 15;
        assertThat(collectionsAfter(140)).isEqualTo(1);
        assertThat(used).isEqualTo(15);
    }

    @Test
    void whatIsNeededIsNotLookedThroughAgainAndAgain() {
        needed = 200;
        assertThat(collectionsAfter(300)).isEqualTo(1);
        assertThat(collectionsAfter(310)).isEqualTo(1);
        assertThat(collectionsAfter(500)).isEqualTo(2);
    }
}
