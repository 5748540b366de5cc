package dev.relations.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void linesFlowTogetherAndEmptyOnesPartParagraphs() {
        assertThat(Prose.paragraphs(" The two\r\n  met. \r\n\r\n \r\nThen\rthey left.\n"))
                .containsExactly("The two met.", "Then they left.");
        assertThat(Prose.paragraphs(" \n\n")).isEmpty();
    }

    @Test
    void japaneseHasNoBlanksBetweenLines() {
        assertThat(Prose.paragraphs("両首脳は、\n自由で開かれた\nIndo-Pacific\nについて"))
                .containsExactly("両首脳は、自由で開かれた Indo-Pacific について");
    }
}
