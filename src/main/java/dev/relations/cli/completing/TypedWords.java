package dev.relations.cli.completing;

import dev.relations.cli.command.Arguments;
import dev.relations.cli.command.Slots;
import dev.relations.completion.Completion;
import dev.relations.completion.Slot;
import dev.relations.meeting.Keyed;
import dev.relations.query.Criteria;
import dev.relations.query.Field;
import dev.relations.query.QueryException;
import dev.relations.query.QueryParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what each word of a line is, and which name nothing that there is. */
public final class TypedWords {
    private final CommandSpec program;
    private final Optional<Completion> records;

    /** Words of a program with these records; without them, no value is called unknown. */
    public TypedWords(CommandSpec program, Optional<Completion> records) {
        this.program = program;
        this.records = records;
    }

    /**
     * What each word is.
     *
     * @param unfinished the index of the word that is being typed; it is not called unknown as long
     *     as it may become known; -1 for none
     */
    public List<TypedWord> of(List<String> words, int unfinished) {
        TypedLine line = new TypedLine(program);
        List<TypedWord> found = new ArrayList<>(words.size());
        List<Integer> query = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int values = line.values().size();
            TypedWord kind = kind(line, word, i == unfinished);
            line.add(word);
            List<TypedLine.Given> given = line.values().subList(values, line.values().size());
            if (kind != TypedWord.UNKNOWN && given.size() == 1 && i != unfinished) {
                boolean ofQuery = Slots.of(given.get(0).arg()).contains(Slot.Other.QUERY);
                if (ofQuery) {
                    query.add(i);
                } else if (!isKnown(given.get(0).arg(), given.get(0).value())) {
                    kind = TypedWord.UNKNOWN;
                }
            }
            found.add(kind);
        }
        markQuery(words, query, found);
        return found;
    }

    private static TypedWord kind(TypedLine before, String word, boolean unfinished) {
        boolean value = before.open().filter(o -> o.arity().min() > 0).isPresent();
        boolean dashed =
                word.startsWith("-") && word.length() > 1 && !Arguments.isNegatedQuery(word);
        if (value || before.onlyWords() || (!dashed && !before.takesCommand())) {
            return TypedWord.VALUE;
        }
        if (!dashed) {
            boolean known =
                    unfinished
                            ? before.command().subcommands().keySet().stream()
                                    .anyMatch(name -> name.startsWith(word))
                            : before.command().subcommands().containsKey(word);
            return known ? TypedWord.COMMAND : TypedWord.UNKNOWN;
        }
        return isOption(before, word, unfinished) ? TypedWord.OPTION : TypedWord.UNKNOWN;
    }

    private static boolean isOption(TypedLine before, String word, boolean unfinished) {
        if (word.equals("--")) {
            return true;
        }
        if (!word.startsWith("--")) {
            return before.option(word.substring(0, 2)).isPresent();
        }
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        return before.option(name).isPresent()
                || (unfinished
                        && before.command().optionsMap().keySet().stream()
                                .anyMatch(option -> option.startsWith(word)));
    }

    private boolean isKnown(ArgSpec arg, String value) {
        List<Slot> slots = Slots.of(arg);
        return slots.isEmpty() || slots.stream().anyMatch(slot -> isKnown(slot, value));
    }

    private boolean isKnown(Slot slot, String value) {
        if (slot instanceof Slot.OneOf oneOf) {
            return isKey(oneOf, value);
        } else if (slot instanceof Slot.Words words) {
            return words.words().contains(value);
        } else if (slot instanceof Slot.OfField of) {
            return records.map(r -> isKnown(of.field(), value, r)).orElse(true);
        } else if (slot == Slot.Other.COMMAND) {
            return program.subcommands().containsKey(value);
        }
        return true;
    }

    private static boolean isKey(Slot.OneOf oneOf, String value) {
        List<String> keys = new ArrayList<>();
        for (Keyed key : oneOf.keys().getEnumConstants()) {
            keys.add(key.key());
        }
        return keys.containsAll(oneOf.several() ? List.of(value.split(",", -1)) : List.of(value));
    }

    private static boolean isKnown(Field field, String value, Completion records) {
        try {
            new Criteria(records.vocabulary(), records.today(), false).of(field, value);
            return true;
        } catch (QueryException e) {
            return false;
        }
    }

    /** Marks the word of a query that its mistake is in. */
    private void markQuery(List<String> words, List<Integer> query, List<TypedWord> found) {
        if (query.isEmpty() || records.isEmpty()) {
            return;
        }
        List<String> parts = query.stream().map(words::get).toList();
        Completion known = records.get();
        try {
            new QueryParser(new Criteria(known.vocabulary(), known.today(), false))
                    .parse(String.join(" ", Arguments.prepare(parts)));
        } catch (QueryException e) {
            int end = 0;
            for (int index : query) {
                end += words.get(index).length() + 1;
                if (e.position() < end) {
                    found.set(index, TypedWord.UNKNOWN);
                    return;
                }
            }
        }
    }
}
