package dev.relations.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "2 + 2 = 4 ¦ 2 + 2 = 4",
                "a|b ¦ a\\|b",
                "*very* _much_ ¦ \\*very\\* \\_much\\_",
                "[a](b) ¦ \\[a](b)",
                "<script> ¦ &lt;script>",
                "`rm` ~~out~~ ¦ \\`rm\\` \\~\\~out\\~\\~",
                "R&D, Q & A ¦ R&D, Q & A",
                "C:\\x ¦ C:\\\\x"
            })
    void textMeansItself(String text, String escaped) {
        assertThat(MarkdownText.escaped(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({"&amp; and &#8212; and &nosuch, &amp;amp; and &amp;#8212; and &nosuch", "&;, &;"})
    void whatWouldBeAnEntityIsNone(String text, String escaped) {
        // The semicolon is no delimiter here.
        assertThat(MarkdownText.escaped(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "1. First; 1\\. First",
                "12) Then; 12\\) Then",
                "2024 was a year; 2024 was a year",
                "# Item; \\# Item",
                "> said; \\> said",
                "- or; \\- or",
                "+ and; \\+ and",
                "=== ; \\===",
                "* star; \\* star",
                "A. First; A. First",
                "3-party talks; 3-party talks"
            })
    void aLineBeginsNoListOrHeading(String text, String escaped) {
        assertThat(MarkdownText.escapedLine(text)).isEqualTo(escaped);
    }
}
