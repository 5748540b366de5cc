package dev.relations.vocabulary;

import java.text.Normalizer;

/** Letters of any script as spellings are compared by them. */
final class Letters {

    private static final char FIRST_LATIN = '\u00C0';

    /**
     * The letters from U+00C0 on without their marks; a hyphen for those that take longer to tell.
     * The tables of Unicode, which tell the same, take 5 ms to load, and most names need no more.
     */
    private static final String LATIN =
            "aaaaaa-ceeeeiiii" // ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ
                    + "dnooooo-ouuuuy--" // ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß
                    + "aaaaaa-ceeeeiiii" // àáâãäåæçèéêëìíîï
                    + "dnooooo-ouuuuy-y" // ðñòóôõö÷øùúûüýþÿ
                    + "aaaaaaccccccccdd" // ĀāĂăĄąĆćĈĉĊċČčĎď
                    + "ddeeeeeeeeeegggg" // ĐđĒēĔĕĖėĘęĚěĜĝĞğ
                    + "gggghhhhiiiiiiii" // ĠġĢģĤĥĦħĨĩĪīĬĭĮį
                    + "ii--jjkk-llllll-" // İıĲĳĴĵĶķĸĹĺĻļĽľĿ
                    + "-llnnnnnn---oooo" // ŀŁłŃńŅņŇňŉŊŋŌōŎŏ
                    + "oo--rrrrrrssssss" // ŐőŒœŔŕŖŗŘřŚśŜŝŞş
                    + "sstttt--uuuuuuuu" // ŠšŢţŤťŦŧŨũŪūŬŭŮů
                    + "uuuuwwyyyzzzzzzs"; // ŰűŲųŴŵŶŷŸŹźŻżŽžſ

    private Letters() {}

    /**
     * A text whose letters have lost their marks and, but for ASCII, are in lower case; other signs
     * are ASCII where they have one, else blanks.
     */
    static String plain(String text) {
        StringBuilder letters = new StringBuilder(text.length() + 8);
        for (int from = 0, to; from < text.length(); from = to) {
            boolean ascii = text.charAt(from) < 0x80;
            to = from + 1;
            while (to < text.length() && text.charAt(to) < 0x80 == ascii) {
                to++;
            }
            if (ascii) {
                letters.append(text, from, to);
            } else if (!appendUsual(text, from, to, letters)) {
                decompose(text.substring(from, to), letters);
            }
        }
        return letters.toString();
    }

    /** Appends letters of Latin and Chinese and apostrophes, if these are nothing else. */
    private static boolean appendUsual(String text, int from, int to, StringBuilder letters) {
        int before = letters.length();
        for (int i = from; i < to; i++) {
            char plain = usual(text.charAt(i));
            if (plain == '-') {
                letters.setLength(before);
                return false;
            }
            letters.append(plain);
        }
        return true;
    }

    private static char usual(char letter) {
        int place = letter - FIRST_LATIN;
        if (place >= 0 && place < LATIN.length()) {
            return LATIN.charAt(place);
        }
        if (letter == '’') {
            return '\'';
        }
        return letter >= '\u4E00' && letter <= '\u9FEF' ? letter : '-';
    }

    /** ASCII letters decompose no further, and no mark passes one: they need not be looked at. */
    private static void decompose(String text, StringBuilder letters) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); ) {
            int code = plain.codePointAt(i);
            i += Character.charCount(code);
            if (isMarkOfLetter(code)) {
                continue;
            }
            switch (code) {
                case 'ß', 'ẞ' -> letters.append("ss");
                case 'ø', 'Ø' -> letters.append('o');
                case 'ł', 'Ł' -> letters.append('l');
                case 'đ', 'Đ', 'ð', 'Ð' -> letters.append('d');
                case 'ı' -> letters.append('i');
                case 'æ', 'Æ' -> letters.append("ae");
                case 'œ', 'Œ' -> letters.append("oe");
                case 'þ', 'Þ' -> letters.append("th");
                case 'ħ', 'Ħ' -> letters.append('h');
                case '’', '‘', 'ʼ', 'ʻ', '`', '´', '′', 'ʿ', 'ʾ' -> letters.append('\'');
                default -> {
                    boolean kept = Character.isLetterOrDigit(code) || isMarkThatStays(code);
                    if (code < 0x80) {
                        letters.append((char) code);
                    } else if (kept) {
                        letters.appendCodePoint(Character.toLowerCase(code));
                    } else {
                        letters.append(' ');
                    }
                }
            }
        }
    }

    /** Accents go, and the points of Hebrew and Arabic. */
    private static boolean isMarkOfLetter(int code) {
        int type = Character.getType(code);
        return type == Character.FORMAT
                || (type == Character.NON_SPACING_MARK && !isMarkThatStays(code));
    }

    /**
     * The sound marks of kana, and the vowel signs of India and South-East Asia, make other
     * letters.
     */
    private static boolean isMarkThatStays(int code) {
        boolean mark =
                Character.getType(code) == Character.NON_SPACING_MARK
                        || Character.getType(code) == Character.COMBINING_SPACING_MARK;
        boolean vowel = mark && code >= 0x0900 && code <= 0x17FF;
        return vowel || code == 0x3099 || code == 0x309A || code == 'ー';
    }
}
