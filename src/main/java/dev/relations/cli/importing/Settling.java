package dev.relations.cli.importing;

import dev.relations.cli.adding.AskedText;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Question;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.outside.Asker;
import dev.relations.completion.Candidate;
import dev.relations.completion.Completion;
import dev.relations.completion.Slot;
import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import dev.relations.meeting.Party;
import dev.relations.query.Query;
import dev.relations.readout.Doubt;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks on a terminal what an account does not settle; what nobody answers is listed. */
final class Settling {

    private static final String OPEN = "-";
    private static final String BACK = "<";
    private static final int NEAREST = 3;
    private static final String HELP =
            "Enter takes what stands in brackets, - leaves a question open, < goes back.";

    private final Relations relations;
    private final Parties parties;
    private final Completion completion;
    private final Messages messages;
    private final boolean asking;

    /**
     * @param asking whether somebody may be asked at all
     */
    Settling(Relations relations, Records records, boolean asking) {
        this.relations = relations;
        this.parties = records.vocabulary().parties();
        this.completion =
                new Completion(
                        records.meetings(), records.vocabulary(), relations.environment()::today);
        this.messages = new Messages(relations);
        this.asking = asking && new Question(relations).isPossible();
    }

    /** Puts the answers into the fields of a draft. */
    void settle(List<Doubt> doubts, Map<String, Object> fields) {
        if (!asking || doubts.isEmpty()) {
            doubts.forEach(this::list);
            return;
        }
        List<Optional<String>> answers = new ArrayList<>();
        try (Asker asker = relations.asker()) {
            AskedText asked = new AskedText(relations, asker);
            asked.hint(HELP);
            while (answers.size() < doubts.size()) {
                String answer = ask(asked, doubts.get(answers.size()));
                if (!answer.equals(BACK)) {
                    answers.add(Optional.of(answer).filter(a -> !a.equals(OPEN)));
                } else if (answers.isEmpty()) {
                    asked.refused("this is the first question", "Ctrl-C stops");
                } else {
                    answers.remove(answers.size() - 1);
                }
            }
        }
        for (int i : inOrder(doubts)) {
            Doubt doubt = doubts.get(i);
            answers.get(i).ifPresentOrElse(a -> put(fields, doubt, a), () -> list(doubt));
        }
    }

    /** The other party last: whoever has none by then is of it. */
    private static List<Integer> inOrder(List<Doubt> doubts) {
        List<Integer> order = new ArrayList<>();
        for (boolean party : List.of(false, true)) {
            for (int i = 0; i < doubts.size(); i++) {
                if (doubts.get(i).field().equals("countries") == party) {
                    order.add(i);
                }
            }
        }
        return order;
    }

    private void list(Doubt doubt) {
        messages.note(doubt.field() + ": " + doubt.question(), String.join(", ", doubt.choices()));
    }

    /** The answer; perhaps that the question is left open, or to go back to the one before. */
    private String ask(AskedText asked, Doubt doubt) {
        asked.hint(doubt.question());
        String usual = doubt.choices().isEmpty() ? OPEN : doubt.choices().get(0);
        while (true) {
            Asker.Reply reply =
                    asked.ask(asked.put(label(doubt), usual, typed -> offers(doubt, typed)));
            if (!(reply instanceof Asker.Reply.Typed typed)) {
                throw CommandException.notFound("nothing was written");
            }
            String text = typed.text().isBlank() ? usual : typed.text().strip();
            Optional<String> wrong = wrong(doubt, text);
            if (wrong.isEmpty()) {
                return text;
            }
            asked.refused(wrong.get(), "");
        }
    }

    private List<Candidate> offers(Doubt doubt, String typed) {
        if (!doubt.choices().isEmpty()) {
            return AskedText.offers(doubt.choices(), typed);
        }
        return switch (doubt.field()) {
            case "date" -> completion.of(Slot.Other.DAY, typed, Query.ALL);
            case "countries" -> {
                List<Candidate> all =
                        new ArrayList<>(completion.of(Slot.Other.KNOWN_COUNTRY, typed, Query.ALL));
                all.addAll(completion.of(Slot.Other.KNOWN_ORGANISATION, typed, Query.ALL));
                yield all;
            }
            default -> completion.of(Slot.Other.KNOWN_MINISTER, typed, Query.ALL);
        };
    }

    private static String label(Doubt doubt) {
        return switch (doubt.field()) {
            case "date" -> "Date";
            case "countries" -> "Country";
            default -> "Name";
        };
    }

    private Optional<String> wrong(Doubt doubt, String text) {
        boolean assumed = doubt.choices().contains(text) && doubt.field().equals("countries");
        if (text.equals(OPEN) || text.equals(BACK) || assumed) {
            return Optional.empty();
        } else if (doubt.field().equals("countries")) {
            return wrongParty(text);
        } else if (!doubt.field().equals("date")) {
            return Optional.empty();
        }
        try {
            Edtf.parse(text);
            return Optional.empty();
        } catch (EdtfException e) {
            return Optional.of(text + " is no date; write it as 2024-02-21");
        }
    }

    private Optional<String> wrongParty(String text) {
        Match<KnownParty> match = parties.find(text);
        if (match instanceof Match.One<KnownParty>) {
            return Optional.empty();
        }
        List<String> meant =
                match instanceof Match.Several<KnownParty> several
                        ? several.candidates().stream().map(KnownParty::name).toList()
                        : ((Match.None<KnownParty>) match).nearest();
        String like = String.join(", ", meant.stream().limit(NEAREST).toList());
        return Optional.of(
                "no country or organisation is called "
                        + text
                        + (like.isEmpty() ? "" : "; the nearest are " + like));
    }

    private void put(Map<String, Object> fields, Doubt doubt, String answer) {
        if (doubt.field().equals("date")) {
            Map<String, Object> ordered = new LinkedHashMap<>(fields);
            fields.clear();
            ordered.forEach(
                    (key, value) -> {
                        fields.put(key, key.equals("date") ? answer : value);
                        if (key.equals("title")) {
                            fields.put("date", answer);
                        }
                    });
            fields.putIfAbsent("date", answer);
            return;
        }
        if (doubt.field().equals("countries")) {
            if (parties.find(answer) instanceof Match.One<KnownParty> one) {
                putParty(fields, doubt.about(), one.value().party());
            }
            return;
        } else if (doubt.about().isEmpty()) {
            Map<String, Object> person = new LinkedHashMap<>(Map.of("name", answer));
            person.putAll(doubt.known());
            fields.put(doubt.field(), withAnother(fields.get(doubt.field()), person));
            return;
        }
        fields.replaceAll((key, value) -> renamed(value, doubt.about(), answer));
    }

    /** A party that the text did not name, or instead of the one that was assumed. */
    private static void putParty(Map<String, Object> fields, String assumed, Party party) {
        if (assumed.isEmpty()) {
            new OtherParty(party).put(fields);
        } else {
            new OtherParty(party).putInsteadOf(assumed, fields);
        }
    }

    private static List<Object> withAnother(@Nullable Object items, Object another) {
        List<Object> all = new ArrayList<>();
        if (items instanceof List<?> list) {
            all.addAll(list);
        }
        all.add(another);
        return all;
    }

    /** The same value with a name instead of another, wherever it stands by itself. */
    private static Object renamed(Object value, String name, String other) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> renamed = new LinkedHashMap<>();
            map.forEach(
                    (key, each) -> renamed.put(String.valueOf(key), renamed(each, name, other)));
            return renamed;
        } else if (value instanceof List<?> list) {
            return list.stream().map(each -> renamed(each, name, other)).toList();
        }
        return value.equals(name) ? other : value;
    }
}
