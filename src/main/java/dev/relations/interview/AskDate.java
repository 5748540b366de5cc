package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.completion.Slot;
import dev.relations.edtf.CalendarNames;
import dev.relations.edtf.Edtf;
import dev.relations.query.DateWords;
import dev.relations.query.Query;
import dev.relations.query.QueryException;
import java.util.ArrayList;
import java.util.List;

/** When it took place. */
record AskDate() implements Question {

    @Override
    public String key() {
        return "date";
    }

    @Override
    public String label() {
        return "Date";
    }

    @Override
    public String help() {
        return "The day at the place: 2024-02-21, yesterday, 21 February 2024. Where less is known:"
                + " 2024-02, 2024, 2024-02-21? (uncertain), 2024-02-21/2024-02-23.";
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        return background.completion().of(Slot.Other.DAY, typed, Query.ALL);
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        if (text.isEmpty()) {
            return new Answer.Refused("a meeting needs a date", "write 2024-02, or 2024 alone");
        }
        try {
            Edtf date = new DateWords(background.today()).written(text);
            List<String> notes = new ArrayList<>(notes(date, text));
            if (date.earliest().isAfter(background.today())) {
                notes.add("It is still to come");
            }
            return new Answer.Taken(told.with("date", date.text()), List.of(), notes);
        } catch (QueryException e) {
            return new Answer.Refused(e.message(), e.remedy());
        }
    }

    /** {@code yesterday} is another day tomorrow. */
    @Override
    public String lasting(String text, Told told) {
        return told.text("date").orElse(text);
    }

    private static List<String> notes(Edtf date, String typed) {
        if (!date.isDay()) {
            return date.text().equals(typed) ? List.of() : List.of(date.text());
        }
        String weekday = CalendarNames.of(date.earliest().getDayOfWeek());
        return List.of(date.text().equals(typed) ? weekday : weekday + ", " + date.text());
    }
}
