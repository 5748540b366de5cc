package dev.relations.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbilitiesTest {
    private final Set<Capability> bools = new HashSet<>();
    private final Map<Capability, Integer> ints = new HashMap<>();
    private final Map<Capability, String> strings = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "xterm, xterm",
        "xterm-256color, xterm-256color",
        "screen, screen",
        "screen-256color, screen-256color",
        "tmux, screen",
        "tmux-256color, screen-256color"
    })
    void theUsualTypesAreAsTerminfoTellsThem(String type, String same) {
        Set<Capability> knownBools = new HashSet<>();
        Map<Capability, Integer> knownInts = new HashMap<>();
        Map<Capability, String> knownStrings = new HashMap<>();
        InfoCmp.parseInfoCmp(InfoCmp.getDefaultInfoCmp(same), knownBools, knownInts, knownStrings);

        assertThat(Abilities.tell(type, bools, ints, strings)).isTrue();
        assertThat(knownBools).containsAll(bools);
        assertThat(knownInts).containsAllEntriesOf(ints);
        assertThat(knownStrings).containsAllEntriesOf(strings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumb", "linux", "xterm-kitty", "screen.xterm-256color", "vt100", ""})
    void othersAreNotKnown(String type) {
        assertThat(Abilities.tell(type, bools, ints, strings)).isFalse();
        assertThat(strings).isEmpty();
    }

    @Test
    void colorsFollowFromTheName() {
        Abilities.tell("tmux-256color", bools, ints, strings);
        assertThat(ints).containsEntry(Capability.max_colors, 256);
        Abilities.tell("xterm", bools, ints, strings);
        assertThat(ints).containsEntry(Capability.max_colors, 8);
    }
}
