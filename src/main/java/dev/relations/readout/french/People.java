package dev.relations.readout.french;

import dev.relations.meeting.Party;
import dev.relations.readout.account.PersonName;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Span;
import dev.relations.readout.account.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the persons whom a sentence in French names: {@code la ministre des affaires étrangères du
 * Japon, Mme A B}; {@code M. A B, ministre allemand}; {@code son homologue turc, A B}.
 */
final class People {

    private final Nations nations;
    private final Names names;
    private final Offices offices;

    People(Nations nations, Places places, Words words) {
        this.nations = nations;
        this.names = new Names(nations, places, words);
        this.offices = new Offices(nations, names, words);
    }

    /** The persons of a sentence, in its order; their spans are in characters. */
    List<PersonSpot> in(String sentence) {
        List<Word> words = Word.of(sentence);
        List<PersonSpot> spots = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = names.end(words, at);
            if (end > at) {
                spots.add(person(sentence, words, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return spots;
    }

    private PersonSpot person(String sentence, List<Word> words, int from, int end) {
        boolean titled = Names.isTitled(words, from);
        int begin = titled ? from - 1 : from;
        List<Word> before = offices.before(words, begin);
        List<Word> held = offices.fromHead(before);
        List<Word> behind = offices.behind(words, end);
        boolean apposed = !held.isEmpty() && begin > 0 && words.get(begin - 1).is(",");
        List<Word> office = behind.isEmpty() || apposed ? held : behind;
        Optional<Party> party =
                nations.in(office).or(() -> nations.in(before)).or(() -> partyBehind(words, end));
        Optional<String> said =
                office.isEmpty()
                        ? Optional.empty()
                        : Optional.of(offices.withoutParty(sentence, office))
                                .filter(o -> !o.isBlank());
        return new PersonSpot(
                PersonName.plain(Word.text(words.subList(from, end))),
                said,
                party,
                titled,
                new Span(words.get(from).start(), words.get(end - 1).end()));
    }

    /** {@code Jean-Noël Barrot de la République française}. */
    private Optional<Party> partyBehind(List<Word> words, int end) {
        boolean of = end < words.size() && words.get(end).isOf();
        return of
                ? nations.in(words.subList(end, Math.min(words.size(), end + 5)))
                : Optional.empty();
    }
}
