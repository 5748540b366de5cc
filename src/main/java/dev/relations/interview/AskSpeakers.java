package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose words a paragraph reports.
 *
 * @param paragraph which one, from 0
 */
record AskSpeakers(int paragraph) implements Question {

    @Override
    public String key() {
        return "speakers of paragraph " + (paragraph + 1);
    }

    @Override
    public String label() {
        return "  who spoke";
    }

    @Override
    public String help() {
        return "Participants, or a party for its side; with commas. Nothing if all sides did.";
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        return Names.offers(typed, last -> speakers(last, told, background));
    }

    private static List<Candidate> speakers(String typed, Told told, Background background) {
        List<Candidate> offers = new ArrayList<>();
        String folded = Spelling.fold(typed);
        for (Map<String, Object> each : told.items("participants")) {
            String name = String.valueOf(each.get("name"));
            String office = String.valueOf(each.getOrDefault("office", ""));
            if (spellings(name, told, background).stream().anyMatch(s -> isWord(folded, s))) {
                offers.add(new Candidate(name, name, office, "participants", true));
            }
        }
        for (Party party : told.parties()) {
            String name = background.vocabulary().parties().name(party);
            if (isWord(folded, name) || isWord(folded, party.code())) {
                offers.add(new Candidate(party.code(), party.code(), name, "sides", true));
            }
        }
        return offers;
    }

    private static List<String> spellings(String name, Told told, Background background) {
        List<String> spellings = new ArrayList<>(List.of(name));
        if (background.vocabulary().people().find(name) instanceof Match.One<Person> one) {
            spellings.add(one.value().name());
            spellings.addAll(one.value().aliases());
        }
        told.added().people().stream()
                .filter(each -> each.name().equals(name))
                .forEach(each -> spellings.addAll(each.aliases()));
        return spellings;
    }

    private static boolean isWord(String folded, String spelling) {
        return (" " + Spelling.fold(spelling)).contains(" " + folded);
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        List<String> speakers = new ArrayList<>();
        for (String name : Names.of(text)) {
            if (!Names.isName(name)) {
                return Names.noName(name);
            }
            List<String> meant = speakersOf(name, told, background);
            if (meant.size() > 1) {
                return new Answer.Refused(
                        "\"" + name + "\" may mean more than one participant",
                        "write " + Names.oneOf(meant));
            } else if (meant.isEmpty()) {
                return nobody(name, told);
            }
            if (!speakers.contains(meant.get(0))) {
                speakers.add(meant.get(0));
            }
        }
        return Answer.Taken.of(told.with("paragraphs", paragraph, "speakers", speakers));
    }

    private static Answer.Refused nobody(String name, Told told) {
        List<String> present =
                told.items("participants").stream()
                        .map(each -> String.valueOf(each.get("name")))
                        .toList();
        return new Answer.Refused(
                "\"" + name + "\" is no participant and no party of this meeting",
                present.isEmpty() ? "" : "those who took part: " + Names.joined(present));
    }

    /** A party by its name, or the participants whom a name may mean. */
    private static List<String> speakersOf(String name, Told told, Background background) {
        Optional<String> party =
                AskParties.find(name, told.date(), background) instanceof Match.One<KnownParty> one
                        ? Optional.of(one.value().party())
                                .filter(told.parties()::contains)
                                .map(Party::code)
                        : Optional.empty();
        if (party.isPresent()) {
            return List.of(party.get());
        }
        String folded = Spelling.fold(name);
        List<String> whole = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        for (Map<String, Object> each : told.items("participants")) {
            String full = String.valueOf(each.get("name"));
            List<String> spellings = spellings(full, told, background);
            if (spellings.stream().anyMatch(s -> Names.areSame(s, name))) {
                whole.add(full);
            } else if (spellings.stream().anyMatch(s -> isWord(folded, s))) {
                meant.add(full);
            }
        }
        return whole.isEmpty() ? meant : whole;
    }
}
