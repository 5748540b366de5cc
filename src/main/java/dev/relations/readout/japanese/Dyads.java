package dev.relations.readout.japanese;

import dev.relations.meeting.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parties of a title such as {@code 日仏外相会談} or {@code 第2回日・EU戦略対話}. */
final class Dyads {

    /** What stands behind the parties. */
    private static final List<String> NOUNS =
            List.of(
                    "外相", "首脳", "外務", "防衛", "電話", "戦略", "会談", "対話", "協議", "次官", "局長", "閣僚", "「2",
                    "包括", "サイバー", "安全保障", "経済", "定期", "政策", "テロ", "宇宙", "作業", "関係", "海洋", "文化",
                    "原子力", "ワーキング", "領事", "高級", "合同", "軍縮");

    private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]{4,120})[)）]");
    private static final Pattern SIGNS = Pattern.compile("[、,，・]|及び|並びに");
    private static final int LONGEST_NAME = 12;

    private final Nations nations;

    Dyads(Nations nations) {
        this.nations = nations;
    }

    /** The parties of a title, Japan first; none if it names no other. */
    List<Party> in(String title) {
        String text =
                Dates.plain(title)
                        .replaceFirst("^第\\d+回", "")
                        .replaceFirst("^[^日]{0,14}?(?=日[^本])", "");
        if (!text.startsWith("日")) {
            return List.of();
        }
        List<Party> dyad = new ArrayList<>();
        dyad.add(Nations.JAPAN);
        int at = text.startsWith("日本") ? 2 : 1;
        while (at < text.length()) {
            String rest = text.substring(at);
            int length = isJoin(rest.charAt(0)) ? 1 : add(rest, dyad);
            if (length == 0) {
                break;
            }
            at += length;
        }
        return dyad.size() > 1 ? dyad : List.of();
    }

    /** The parties that the name of an event in a sentence begins with: {@code 日米韓外相会合に出席}. */
    List<Party> inEvent(String sentence) {
        String plain = Dates.plain(sentence);
        for (int at = plain.indexOf('日'); at >= 0; at = plain.indexOf('日', at + 1)) {
            boolean inside = at > 0 && isWord(plain.charAt(at - 1));
            List<Party> dyad = inside ? List.of() : in(plain.substring(at));
            if (!dyad.isEmpty()) {
                return dyad;
            }
        }
        return List.of();
    }

    /** The parties of a list in brackets: {@code G4(日本、インド、ドイツ、ブラジル)}; none if it is another. */
    List<Party> listed(String text) {
        Matcher m = BRACKETS.matcher(text);
        while (m.find()) {
            List<String> names = List.of(SIGNS.split(m.group(1), -1));
            List<Party> parties =
                    names.stream().flatMap(n -> nations.named(n.strip()).stream()).toList();
            if (parties.size() > 1 && parties.size() == names.size()) {
                return parties;
            }
        }
        return List.of();
    }

    /** Whether a sign is part of a word or number: {@code 来日}, {@code 3日}. */
    private static boolean isWord(char c) {
        return Character.isDigit(c) || Character.isIdeographic(c);
    }

    private static boolean isJoin(char c) {
        return c == '・' || c == '-';
    }

    /** Adds the party with the longest name that a text begins with, and tells the length. */
    private int add(String text, List<Party> dyad) {
        if (NOUNS.stream().anyMatch(text::startsWith)) {
            return 0;
        }
        for (int length = Math.min(LONGEST_NAME, text.length()); length > 0; length--) {
            Optional<Party> party = nations.named(text.substring(0, length));
            if (party.isPresent()) {
                dyad.add(party.get());
                return length;
            }
        }
        return 0;
    }
}
