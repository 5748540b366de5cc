package dev.relations.cli.completing;

import dev.relations.cli.command.Slots;
import dev.relations.completion.Completion;
import dev.relations.completion.Slot;
import dev.relations.query.Criteria;
import dev.relations.query.Criterion;
import dev.relations.query.Field;
import dev.relations.query.Query;
import dev.relations.query.QueryException;
import dev.relations.query.UnfinishedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command line with a cursor in it.
 *
 * @param before the words before the one that the cursor is in
 * @param typed that word up to the cursor
 * @param rest what stands of it behind the cursor
 * @param others the values that are given before and behind that word
 * @param wordsAfter the words behind it that belong to no option
 */
record LineAtCursor(
        TypedLine before,
        String typed,
        String rest,
        List<TypedLine.Given> others,
        List<String> wordsAfter) {

    static LineAtCursor of(CommandSpec program, List<String> words, int index, int cursor) {
        String word = words.get(index);
        int end = Math.min(cursor, word.length());
        TypedLine before = new TypedLine(program);
        TypedLine whole = new TypedLine(program);
        for (String each : words.subList(0, index)) {
            before.add(each);
            whole.add(each);
        }
        whole.add(word);
        int values = whole.values().size();
        int positional = whole.words().size();
        words.subList(index + 1, words.size()).forEach(whole::add);
        List<TypedLine.Given> others = new ArrayList<>(before.values());
        others.addAll(whole.values().subList(values, whole.values().size()));
        return new LineAtCursor(
                before,
                word.substring(0, end),
                word.substring(end),
                others,
                whole.words().subList(positional, whole.words().size()));
    }

    /**
     * A value that is being typed.
     *
     * @param arg what it is a value of
     * @param typed what is there of it
     * @param stem what stands before it in the same word: {@code --topic=}
     */
    record Value(ArgSpec arg, String typed, String stem) {}

    /** The value that is being typed, if it is one. */
    Optional<Value> value() {
        if (isOptionsValue()) {
            return before.open().map(option -> new Value(option, typed, ""));
        }
        int equals = typed.indexOf('=');
        if (isDashed() && typed.startsWith("--") && equals > 0) {
            return before.option(typed.substring(0, equals))
                    .map(option -> valueBehind(equals, option));
        }
        boolean word = !isDashed() || typed.length() > 1 && typed.charAt(1) != '-';
        return word ? before.nextWord().map(arg -> new Value(arg, typed, "")) : Optional.empty();
    }

    private Value valueBehind(int equals, ArgSpec option) {
        return new Value(option, typed.substring(equals + 1), typed.substring(0, equals + 1));
    }

    /** Whether the word may become an option. */
    boolean mayNameOption() {
        return isDashed() && !isOptionsValue() && typed.indexOf('=') < 0;
    }

    /** Whether the word may become the name of a command. */
    boolean mayNameCommand() {
        return !isDashed() && !isOptionsValue() && before.takesCommand();
    }

    private boolean isDashed() {
        return typed.startsWith("-") && !before.onlyWords();
    }

    /** An option whose value may be left out is not followed by one that looks like an option. */
    private boolean isOptionsValue() {
        return before.open()
                .filter(option -> option.arity().min() > 0 || !typed.startsWith("-"))
                .isPresent();
    }

    /** Whether a value is given already to the same option or parameter. */
    boolean isGiven(ArgSpec arg, String value) {
        return others.stream().anyMatch(given -> given.arg() == arg && given.value().equals(value));
    }

    /**
     * What the given values ask for. Those that are wrong or not finished ask for nothing.
     *
     * @param withQuery whether those count that are words of a query
     */
    Query narrowing(Completion records, boolean withQuery) {
        Criteria criteria = new Criteria(records.vocabulary(), records.today(), false);
        List<Criterion> narrowing = new ArrayList<>();
        StringBuilder query = new StringBuilder();
        for (TypedLine.Given given : others) {
            List<Slot> slots = Slots.of(given.arg());
            if (isQuery(given, slots)) {
                query.append(given.value()).append(' ');
            } else {
                slots.forEach(s -> narrowing.addAll(criteria(s, given.value(), criteria)));
            }
        }
        Query options = Query.of(narrowing);
        return !withQuery || query.length() == 0
                ? options
                : options.and(UnfinishedQuery.of("(" + query + ") ", "", criteria).beside());
    }

    /** Where the name of a topic may stand too, only a word with a field is one of a query. */
    private static boolean isQuery(TypedLine.Given given, List<Slot> slots) {
        return slots.contains(Slot.Other.QUERY)
                && (slots.size() == 1 || given.value().indexOf(':') >= 0);
    }

    private static List<Criterion> criteria(Slot slot, String value, Criteria criteria) {
        if (slot instanceof Slot.OfField of) {
            return criteria(of.field(), value, criteria);
        } else if (slot == Slot.Other.KNOWN_COUNTRY || slot == Slot.Other.KNOWN_ORGANISATION) {
            List<Criterion> all = new ArrayList<>();
            for (String each : value.split(",", -1)) {
                all.addAll(criteria(Field.COUNTRY, each, criteria));
            }
            return all;
        }
        return List.of();
    }

    private static List<Criterion> criteria(Field field, String value, Criteria criteria) {
        try {
            return List.of(criteria.of(field, value));
        } catch (QueryException e) {
            return List.of();
        }
    }
}
