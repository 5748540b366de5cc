package dev.relations.readout.french;

import dev.relations.readout.account.Places;
import dev.relations.readout.account.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which words of a sentence in French are the name of a person. */
final class Names {

    private final Nations nations;
    private final Places places;
    private final Set<String> heads;
    private final Set<String> noNames;
    private final Set<String> particles;

    Names(Nations nations, Places places, Words words) {
        this.nations = nations;
        this.places = places;
        this.heads = words.of("head");
        this.noNames = words.of("no-name");
        this.particles = words.of("particle");
    }

    /** Whether {@code M.} or {@code Mme} stands before a word. */
    static boolean isTitled(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).isHonorific();
    }

    /** The word behind a name that begins here; the same word if none does. */
    int end(List<Word> words, int from) {
        if (!isPart(words, from) || nations.named(words.get(from).text()).isPresent()) {
            return from;
        }
        int end = from + 1;
        while (end < words.size()) {
            int next = end;
            while (next < words.size() && particles.contains(words.get(next).lower())) {
                next++;
            }
            if (!isPart(words, next)) {
                break;
            }
            end = next + 1;
        }
        boolean led = from > 0 && heads.contains(words.get(from - 1).lower());
        boolean loud = led && end - from == 1 && isLoud(words.get(from).text());
        boolean place = places.city(Word.text(words.subList(from, end))).isPresent();
        return end - from > 1 && !place || isTitled(words, from) || loud ? end : from;
    }

    /** {@code le Premier ministre KISHIDA}: a family name alone, in capitals. */
    private static boolean isLoud(String text) {
        return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean isPart(List<Word> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        Word word = words.get(at);
        boolean stopped = word.text().endsWith(".");
        String text = stopped ? word.text().substring(0, word.text().length() - 1) : word.text();
        boolean brief = text.length() < 3 && !stopped && !isAmongCapitals(words, at);
        boolean adjective = at == 0 && nations.adjective(text).isPresent();
        return word.isCapital()
                && !word.isHonorific()
                && !noNames.contains(text)
                && !heads.contains(word.lower())
                && !brief
                && !adjective;
    }

    /** {@code LE DRIAN}, {@code Le Drian}: short words of a name. */
    private static boolean isAmongCapitals(List<Word> words, int at) {
        return at > 0 && at + 1 < words.size() && words.get(at + 1).isCapital();
    }
}
