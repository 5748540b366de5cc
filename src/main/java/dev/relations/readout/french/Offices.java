package dev.relations.readout.french;

import dev.relations.readout.account.Words;
import java.util.List;
import java.util.Set;

/** Tells which words before or behind a name in French are the office of the person. */
final class Offices {

    /** Behind these words an adjective is a part of what the office is about. */
    private static final List<String> INSTITUTIONS = List.of("Conseil", "Union", "Commission");

    private final Nations nations;
    private final Names names;
    private final Set<String> heads;
    private final Set<String> ends;

    Offices(Nations nations, Names names, Words words) {
        this.nations = nations;
        this.names = names;
        this.heads = words.of("head");
        this.ends = words.of("end");
    }

    /** {@code , ministre des affaires étrangères du Japon}: the words behind the comma. */
    List<Word> behind(List<Word> words, int end) {
        if (end >= words.size() || !words.get(end).is(",")) {
            return List.of();
        }
        int at = end + 1;
        while (at < words.size() && words.get(at).isArticle()) {
            at++;
        }
        if (at >= words.size() || !isHead(words.get(at))) {
            return List.of();
        }
        int to = at;
        while (to < words.size() && !isEnd(words, to, at)) {
            to++;
        }
        return words.subList(at, to);
    }

    private boolean isHead(Word word) {
        return heads.contains(word.lower()) || word.is("haut") || word.is("haute");
    }

    /** Whether an office that begins at a word ends before another. */
    private boolean isEnd(List<Word> words, int at, int begin) {
        Word word = words.get(at);
        if (word.isStop() || ends.contains(word.lower()) || word.isDigits()) {
            return true;
        }
        boolean more = at > begin && at + 1 < words.size();
        return more && (isNextPerson(words, at) || isOccasion(word, words.get(at + 1)));
    }

    /** {@code et son homologue}, {@code et M. A B}. */
    private boolean isNextPerson(List<Word> words, int at) {
        Word next = words.get(at + 1);
        boolean person = next.isHonorific() || next.is("son") || names.end(words, at + 1) > at + 1;
        return words.get(at).is("et") && person;
    }

    /** {@code à l’occasion}, {@code à Paris}, {@code en marge}, {@code le 5 mars}. */
    private static boolean isOccasion(Word word, Word next) {
        boolean place = next.text().matches("[lL][’']|\\p{Lu}.*|partir");
        return word.is("à") && place
                || word.is("en") && next.is("marge")
                || word.is("le") && next.isDigits();
    }

    /** The words before a name that belong to it: those behind the last stop or verb. */
    List<Word> before(List<Word> words, int from) {
        boolean comma = from > 0 && words.get(from - 1).is(",");
        int to = comma ? from - 1 : from;
        int at = to;
        while (at > 0 && !words.get(at - 1).isStop() && !ends.contains(words.get(at - 1).lower())) {
            at--;
        }
        List<Word> chunk = words.subList(at, to);
        boolean belongs =
                chunk.stream().anyMatch(w -> isHead(w) || w.lower().startsWith("homologue"));
        return belongs || !comma ? chunk : List.of();
    }

    /** What begins with the head of an office. */
    List<Word> fromHead(List<Word> chunk) {
        for (int i = 0; i < chunk.size(); i++) {
            if (isHead(chunk.get(i))) {
                return chunk.subList(i, chunk.size());
            }
        }
        return List.of();
    }

    /** An office as it is written, without whose it is. */
    String withoutParty(String sentence, List<Word> office) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (Word word : office.subList(0, beginOfParty(office))) {
            if (!isNationality(word, text.toString())) {
                String blank =
                        end < 0
                                ? ""
                                : sentence.substring(Math.max(end, word.start() - 1), word.start());
                text.append(blank).append(word.text());
            }
            end = word.end();
        }
        return text.toString().strip();
    }

    /** Where {@code de la République de …} begins; the end if there is no such thing. */
    private int beginOfParty(List<Word> office) {
        for (int from = 1; from < office.size(); from++) {
            Word before = office.get(from - 1);
            boolean of = before.isOf() || before.isArticle();
            if (of && office.get(from).isCapital() && isParty(office, from)) {
                int to = from - 1;
                while (to > 1 && (office.get(to - 1).isOf() || office.get(to - 1).is("la"))) {
                    to--;
                }
                return to;
            }
        }
        return office.size();
    }

    private boolean isParty(List<Word> office, int from) {
        String rest = Word.text(office.subList(from, office.size()));
        return !office.get(from).text().equals("Europe")
                && (nations.named(rest).isPresent()
                        || rest.startsWith("République")
                        || rest.startsWith("Royaume"));
    }

    /** {@code ministre japonais}, but not {@code affaires européennes}. */
    private boolean isNationality(Word word, String before) {
        return nations.adjective(word.text()).isPresent()
                && !before.endsWith("affaires")
                && !before.endsWith("Affaires")
                && INSTITUTIONS.stream().noneMatch(before::endsWith);
    }
}
