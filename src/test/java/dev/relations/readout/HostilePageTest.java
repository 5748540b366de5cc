package dev.relations.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.relations.meeting.Meetings;
import dev.relations.readout.page.HtmlPage;
import dev.relations.readout.page.Page;
import dev.relations.readout.page.PageBytes;
import dev.relations.readout.page.PageText;
import dev.relations.readout.page.PlainPage;
import dev.relations.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no account but looks like one to a careless reader is refused, and soon. */
class HostilePageTest {

    /** Generous, for a busy machine; what is not linear needs minutes. */
    private static final Duration SOON = Duration.ofSeconds(20);

    static Stream<String> texts() {
        return Stream.of(
                "<html><body>" + "<div>".repeat(100_000) + "x" + "</div>".repeat(100_000),
                "<html><body>" + "<ol><li>".repeat(20_000) + "x",
                "<html><body><p>" + "&amp;lt;&nbsp;".repeat(300_000),
                "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><html><body>"
                        + "&b;".repeat(100_000),
                "<html><body><script>" + "a<b ".repeat(300_000) + "</script>",
                "<html><body>"
                        + "<p>On May 3, Mr. A B of Peru met Mr. C D of Japan.</p>".repeat(20_000),
                "met with President ".repeat(100_000),
                "met with President ".repeat(15_000),
                "[".repeat(200_000),
                "(".repeat(200_000) + " met with Mr. A B",
                ")".repeat(200_000),
                "外務大臣は、".repeat(40_000),
                "Le ministre M. ".repeat(100_000),
                "Le ministre M. A B ".repeat(14_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itIsRefusedSoon(String text) {
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    Page page = HtmlPage.isHtml(text) ? HtmlPage.read(text) : PlainPage.read(text);
                    assertThat(
                                    new ReadoutReader(
                                                    Vocabulary.builtIn(),
                                                    Meetings.of(java.util.List.of()))
                                            .read(page, Optional.empty(), Optional.empty()))
                            .isInstanceOf(ReadoutReader.Refused.class);
                });
    }

    @org.junit.jupiter.api.Test
    void charsetThatThePageSaysWronglyIsFoundOut() {
        String page = "<html><meta charset=utf-8><body><p>両大臣は、会談を行い、一致しました。</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName("Shift_JIS"));
        assertThat(PageBytes.text(bytes, Optional.of("utf-8"))).contains("会談");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"<li>a", "<div>", "&b;", "<ol><li>", "<a href=x>menu</a>"})
    void aPageOfNothingButTagsIsNotParsed(String piece) {
        assertThatThrownBy(() -> PageText.read("<html><body>" + piece.repeat(200_000)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tags and entities it is no page of an account");
    }

    @org.junit.jupiter.api.Test
    void attributesWithoutEndAndTextsWithoutEndAreNotParsed() {
        assertThatThrownBy(() -> PageText.read("<html><p " + "a=b ".repeat(300_000)))
                .hasMessage("with 300000 attributes it is no page of an account");
        assertThatThrownBy(() -> PageText.read("\0".repeat(3_000_000)))
                .hasMessage("with 3000000 characters it is longer than any account");
    }
}
