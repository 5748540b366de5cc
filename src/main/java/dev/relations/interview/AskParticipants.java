package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.completion.Slot;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.query.Query;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who took part. Offices follow from their tenures; what does not is asked for. */
record AskParticipants() implements Question {

    private static final String FIELD = "participants";

    @Override
    public String key() {
        return FIELD;
    }

    @Override
    public String label() {
        return "Ministers";
    }

    @Override
    public String help() {
        return "Who took part, with commas: kamikawa, Stéphane Séjourné. Any spelling, family or"
                + " given name; Tab shows who held office on the day.";
    }

    @Override
    public Optional<String> usual(Told told, Background background) {
        List<Person> persons = Precedent.participants(told, background);
        return persons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Names.joined(persons.stream().map(p -> spelling(p, background)).toList()));
    }

    /** The name; the key where somebody else has the same name, or where it reads as two. */
    private static String spelling(Person person, Background background) {
        boolean alone =
                background.vocabulary().people().find(person.name()) instanceof Match.One<Person>;
        return alone && Names.of(person.name()).size() == 1 ? person.name() : person.key().value();
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        return Names.offers(typed, last -> persons(last, told, background));
    }

    /** Those who held an office on that day first, then others of the parties. */
    static List<Candidate> persons(String typed, Told told, Background background) {
        People people = background.vocabulary().people();
        List<Candidate> inOffice = new ArrayList<>();
        List<Candidate> ofParties = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        for (Candidate each :
                background.completion().of(Slot.Other.KNOWN_MINISTER, typed, Query.ALL)) {
            Optional<Person> person =
                    people.find(each.value()) instanceof Match.One<Person> one
                            ? Optional.of(one.value())
                            : Optional.empty();
            boolean ofParty =
                    person.flatMap(Person::party).filter(told.parties()::contains).isPresent();
            Optional<String> office =
                    person.flatMap(p -> told.date().flatMap(date -> Precedent.office(p, date)));
            if (ofParty && office.isPresent()) {
                inOffice.add(described(each, office.get(), person.flatMap(Person::party)));
            } else {
                (ofParty ? ofParties : others).add(each);
            }
        }
        if (typed.isEmpty() && !inOffice.isEmpty()) {
            return inOffice;
        }
        inOffice.addAll(ofParties);
        inOffice.addAll(others);
        return inOffice;
    }

    private static Candidate described(Candidate each, String office, Optional<Party> party) {
        return new Candidate(
                each.value(),
                each.display(),
                office + party.map(p -> ", " + p.code()).orElse(""),
                each.group(),
                each.whole(),
                each.fitting());
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        Told more = told.with(FIELD, List.of());
        List<Question> next = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String name : Names.of(text)) {
            int index = more.items(FIELD).size();
            Match<Person> match = background.vocabulary().people().find(name);
            if (!Names.isName(name)) {
                return Names.noName(name);
            } else if (match instanceof Match.Several<Person> several) {
                return ambiguous(name, several.candidates());
            } else if (match instanceof Match.One<Person> one) {
                Map<String, Object> fields = fields(one.value(), told.date(), background);
                if (!isPresent(String.valueOf(fields.get("name")), more)) {
                    more = more.plus(FIELD, fields);
                    next.addAll(missing(index, fields));
                    if (fields.containsKey("office")) {
                        notes.add(note(fields));
                    }
                }
            } else if (!isPresent(name, more)) {
                more = more.plus(FIELD, Map.of("name", name));
                next.add(new AskNewPerson(index, name));
            }
        }
        return new Answer.Taken(more, next, notes);
    }

    /** Whether somebody of this name takes part already. */
    static boolean isPresent(String name, Told told) {
        return told.items(FIELD).stream()
                .anyMatch(each -> Names.areSame(name, String.valueOf(each.get("name"))));
    }

    /** What is still to be asked of somebody known. */
    static List<Question> missing(int index, Map<String, Object> fields) {
        String name = String.valueOf(fields.get("name"));
        List<Question> missing = new ArrayList<>();
        if (!fields.containsKey("country")) {
            missing.add(new AskPersonsParty(index, name));
        }
        if (!fields.containsKey("office")) {
            missing.add(new AskOffice(index, name));
        }
        return missing;
    }

    static Answer.Refused ambiguous(String name, List<Person> candidates) {
        return new Answer.Refused(
                "\"" + name + "\" may mean more than one person",
                "write "
                        + Names.oneOf(
                                candidates.stream()
                                        .map(p -> p.key().value() + " (" + p.name() + ")")
                                        .toList()));
    }

    /**
     * A known participant, with the office held on the day; only the key tells who it is where
     * somebody else has the same name.
     */
    static Map<String, Object> fields(Person person, Optional<Edtf> date, Background background) {
        boolean shared = background.vocabulary().people().isShared(person.name());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", shared ? person.key().value() : person.name());
        person.party().map(Party::code).ifPresent(code -> fields.put("country", code));
        date.flatMap(d -> Precedent.office(person, d)).ifPresent(o -> fields.put("office", o));
        return fields;
    }

    /** {@code Kamikawa Yoko, JP, Minister for Foreign Affairs}. */
    static String note(Map<String, Object> fields) {
        return String.join(", ", fields.values().stream().map(String::valueOf).toList());
    }
}
