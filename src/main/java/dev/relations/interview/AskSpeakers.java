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
    public List<Candidate> offers(String typed, Told told, Background background) {
        return Names.offers(typed, last -> speakers(last, told, background));
    }

    private static List<Candidate> speakers(String typed, Told told, Background background) {
        List<Candidate> offers = new ArrayList<>();
        String folded = Spelling.fold(typed);
        for (Map<String, Object> each : told.items("participants")) {
            String name = String.valueOf(each.get("name"));
            String office = String.valueOf(each.getOrDefault("office", ""));
            if (spellings(name, background).stream().anyMatch(s -> isWord(folded, s))) {
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

    private static List<String> spellings(String name, Background background) {
        List<String> spellings = new ArrayList<>(List.of(name));
        if (background.vocabulary().people().find(name) instanceof Match.One<Person> one) {
            spellings.addAll(one.value().aliases());
        }
        return spellings;
    }

    private static boolean isWord(String folded, String spelling) {
        return (" " + Spelling.fold(spelling)).contains(" " + folded);
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        List<String> speakers = new ArrayList<>();
        for (String name : Names.of(text)) {
            Optional<String> speaker = speaker(name, told, background);
            if (speaker.isEmpty()) {
                List<String> present =
                        told.items("participants").stream()
                                .map(each -> String.valueOf(each.get("name")))
                                .toList();
                return new Answer.Refused(
                        "\"" + name + "\" is no participant and no party of this meeting",
                        present.isEmpty() ? "" : "those who took part: " + Names.joined(present));
            }
            if (!speakers.contains(speaker.get())) {
                speakers.add(speaker.get());
            }
        }
        return Answer.Taken.of(told.with("paragraphs", paragraph, "speakers", speakers));
    }

    /** A party by its name, or the one participant whom a name means. */
    private static Optional<String> speaker(String name, Told told, Background background) {
        Optional<String> party =
                AskParties.find(name, told.date(), background) instanceof Match.One<KnownParty> one
                        ? Optional.of(one.value().party())
                                .filter(told.parties()::contains)
                                .map(Party::code)
                        : Optional.empty();
        if (party.isPresent()) {
            return party;
        }
        String folded = Spelling.fold(name);
        List<String> meant = new ArrayList<>();
        for (Map<String, Object> each : told.items("participants")) {
            String full = String.valueOf(each.get("name"));
            if (Spelling.fold(full).equals(folded)) {
                return Optional.of(full);
            }
            if (spellings(full, background).stream().anyMatch(s -> isWord(folded, s))) {
                meant.add(full);
            }
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
