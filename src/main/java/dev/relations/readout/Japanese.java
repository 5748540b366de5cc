package dev.relations.readout;

/** An account in Japanese. */
final class Japanese {

    private Japanese() {}

    /** Whether a text is in Japanese: kana are as many as they are there. */
    static boolean isJapanese(String text) {
        int kana = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            kana += c >= 'ぁ' && c <= 'ヿ' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 0 && kana * 5 > letters;
    }
}
