package dev.relations.cli;

import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import dev.relations.readout.Doubt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks on a terminal what an account does not settle; what nobody answers is listed. */
final class Settling {

    private final Relations relations;
    private final Messages messages;
    private final AskedText asked;
    private final boolean asking;

    /**
     * @param asking whether somebody may be asked at all
     */
    Settling(Relations relations, boolean asking) {
        this.relations = relations;
        this.messages = new Messages(relations);
        this.asked = new AskedText(relations);
        this.asking = asking && new Question(relations).isPossible();
    }

    /** Puts the answers into the fields of a draft. */
    void settle(List<Doubt> doubts, Map<String, Object> fields) {
        if (!asking || doubts.isEmpty()) {
            doubts.forEach(this::list);
            return;
        }
        try (Asker asker = relations.asker()) {
            for (Doubt doubt : doubts) {
                Optional<String> answer = ask(asker, doubt);
                if (answer.isEmpty()) {
                    list(doubt);
                } else {
                    put(fields, doubt, answer.get());
                }
            }
        }
    }

    private void list(Doubt doubt) {
        messages.note(doubt.field() + ": " + doubt.question(), String.join(", ", doubt.choices()));
    }

    /** The answer; none if the user leaves the question open. */
    private Optional<String> ask(Asker asker, Doubt doubt) {
        asked.hint(doubt.question() + " Enter takes what stands in brackets, - leaves it open.");
        String usual = doubt.choices().isEmpty() ? "-" : doubt.choices().get(0);
        while (true) {
            Asker.Reply reply = asker.ask(asked.put(label(doubt), usual, doubt.choices()));
            if (!(reply instanceof Asker.Reply.Typed typed)) {
                throw CommandException.notFound("nothing was written");
            }
            String text = typed.text().isBlank() ? usual : typed.text().strip();
            if (text.equals("-")) {
                return Optional.empty();
            }
            Optional<String> wrong = wrong(doubt, text);
            if (wrong.isEmpty()) {
                return Optional.of(text);
            }
            asked.refused(wrong.get(), "");
        }
    }

    private static String label(Doubt doubt) {
        return switch (doubt.field()) {
            case "date" -> "Date";
            case "countries" -> "Country";
            default -> "Name";
        };
    }

    private static Optional<String> wrong(Doubt doubt, String text) {
        if (!doubt.field().equals("date")) {
            return Optional.empty();
        }
        try {
            Edtf.parse(text);
            return Optional.empty();
        } catch (EdtfException e) {
            return Optional.of(text + " is no date; write it as 2024-02-21");
        }
    }

    private static void put(Map<String, Object> fields, Doubt doubt, String answer) {
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
            fields.put(doubt.field(), withAnother(fields.get(doubt.field()), answer));
            return;
        } else if (doubt.about().isEmpty()) {
            Object person = new LinkedHashMap<>(Map.of("name", answer));
            fields.put(doubt.field(), withAnother(fields.get(doubt.field()), person));
            return;
        }
        fields.replaceAll((key, value) -> renamed(value, doubt.about(), answer));
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
