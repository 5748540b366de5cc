package dev.relations.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyedTest {

    /** An enumeration, and the words that the record format has for it, in its order. */
    record Words(List<Keyed> values, Function<String, Optional<? extends Keyed>> of, String words) {
        @Override
        public String toString() {
            return values.get(0).getClass().getSimpleName();
        }
    }

    static Stream<Words> enumerations() {
        return Stream.of(
                new Words(
                        List.of(Form.values()),
                        Form::of,
                        "meeting summit strategic-dialogue two-plus-two working-group visit"
                                + " courtesy-call conference exchange-of-letters other"),
                new Words(List.of(Medium.values()), Medium::of, "in-person phone video written"),
                new Words(
                        List.of(Act.values()),
                        Act::of,
                        "stated explained welcomed appreciated requested exchanged-views"
                                + " shared-view confirmed concurred agreed condemned announced"
                                + " signed"),
                new Words(
                        List.of(CommitmentStatus.values()),
                        CommitmentStatus::of,
                        "unknown open done dropped"),
                new Words(List.of(Role.values()), Role::of, "principal attendee host chair"));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void eachValueIsFoundByTheWordOfRecords(Words words) {
        assertThat(words.values().stream().map(Keyed::key))
                .containsExactly(words.words().split(" "));
        for (Keyed value : words.values()) {
            assertThat(words.of().apply(value.key()).orElseThrow()).isSameAs(value);
        }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void onlyTheWordItselfMeansAValue(Words words) {
        for (Keyed value : words.values()) {
            String key = value.key();
            for (String other :
                    List.of(key.toUpperCase(Locale.ROOT), key + " ", key.substring(1), "")) {
                assertThat(words.of().apply(other)).as(other).isEmpty();
            }
        }
    }
}
