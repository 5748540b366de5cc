package dev.relations.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTest {

    @Test
    void everyControlCharacterIsHidden() {
        for (int code = 0; code < 0x20; code++) {
            assertThat(Hidden.isAlone(code)).as("U+%04X", code).isTrue();
        }
        for (int code = 0x7F; code < 0xA0; code++) {
            assertThat(Hidden.isAlone(code)).as("U+%04X", code).isTrue();
        }
    }

    @Test
    void everyFormatCharacterIsHiddenByItselfButThoseThatAreDrawn() {
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            boolean format = Character.getType(code) == Character.FORMAT;
            boolean drawn =
                    code >= 0x600 && code <= 0x605
                            || code == 0x6DD
                            || code == 0x70F
                            || code == 0x890
                            || code == 0x891
                            || code == 0x8E2
                            || code == 0x110BD
                            || code == 0x110CD;
            if (format) {
                assertThat(Hidden.isAlone(code)).as("U+%04X", code).isEqualTo(!drawn);
            }
        }
    }

    /** Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties. */
    @Test
    void everyDefaultIgnorableIsHiddenByItself() {
        int[][] ranges = {
            {0xAD, 0xAD},
            {0x34F, 0x34F},
            {0x61C, 0x61C},
            {0x115F, 0x1160},
            {0x17B4, 0x17B5},
            {0x180B, 0x180F},
            {0x200B, 0x200F},
            {0x202A, 0x202E},
            {0x2060, 0x206F},
            {0x3164, 0x3164},
            {0xFE00, 0xFE0F},
            {0xFEFF, 0xFEFF},
            {0xFFA0, 0xFFA0},
            {0xFFF0, 0xFFF8},
            {0x1BCA0, 0x1BCA3},
            {0x1D173, 0x1D17A},
            {0xE0000, 0xE0FFF}
        };
        for (int[] range : ranges) {
            for (int code = range[0]; code <= range[1]; code++) {
                assertThat(Hidden.isAlone(code)).as("U+%04X", code).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Eb",
                "\u2066x\u2069",
                "x\u200Ey",
                "x\u200Fy",
                "x\u061Cy",
                "a\u2028b",
                "a\u2029b",
                "\u0378",
                "\uFDD0",
                "\uFFFF",
                "\uDBFF\uDFFF",
                "\uD800",
                "\uDC00a",
                "a\uD83D",
                "\uFFF9a\uFFFAb\uFFFB"
            })
    void whatTurnsLinesOrMeansNothingIsHidden(String text) {
        assertThat(Hidden.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain ASCII, with signs: <>&\"'",
                "Séjourné",
                "Se\u0301journe\u0301",
                "上川陽子・岸田文雄「会談」",
                "葛\uDB40\uDD00城",
                "a\u00A0b\u202Fc\u3000d",
                "השלום",
                "السلام عليكم",
                "می\u200Cخواهم نامه\u200Cای",
                "ه\u200D",
                "क्\u200Dष",
                "ශ්\u200Dරී",
                "ن\u0652\u0651",
                "བརྒྱུད",
                "👨\u200D👩\u200D👧",
                "🏳\uFE0F\u200D🌈",
                "👍🏽",
                "🇯🇵",
                "☀\uFE0F ☎\uFE0E ❤\uFE0F ©\uFE0F ‼\uFE0F",
                "1\uFE0F\u20E3",
                "𠮷野家",
                "\uD83E\uDEE9",
                "\uE000"
            })
    void whatPeopleWriteStays(String text) {
        assertThat(Hidden.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pay\u200Cpal",
                "pay\u200Dpal",
                "می\u200C\u200Cخ",
                "👨\u200D",
                "\u200D👩",
                "a\uFE0F",
                "☀\uFE0F\uFE0F",
                "😀\uDB40\uDD00",
                "1\uFE0F",
                "葛\uDB40\uDD00\uDB40\uDD01",
                "x\u180B",
                "می\u200C english"
            })
    void joinersAndSelectorsOutOfPlaceAreHidden(String text) {
        assertThat(Hidden.isIn(text)).isTrue();
    }

    @Test
    void aPileOfMarksIsHiddenFromTheNinthOn() {
        String pile = "Z" + "\u0300\u0301\u0302".repeat(10);
        assertThat(Hidden.isAt(pile, 8)).isFalse();
        assertThat(Hidden.isAt(pile, 9)).isTrue();
        assertThat(Hidden.isAt(pile, 30)).isTrue();
    }
}
