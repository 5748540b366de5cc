package dev.relations.readout.english;

/** Tells whether a name or a party behind a comma is about the office before it. */
final class Apposition {

    private Apposition() {}

    /** Whether a name behind an office and a comma is the name of who holds it. */
    static boolean isOne(Sentence sentence, Office office, NameReader.Name name) {
        int next = name.span().to();
        boolean closed =
                isClosed(sentence, next)
                        || sentence.is(next, ")")
                        || name.words() > 1 && isWhen(sentence.lower(next));
        return (office.defined() || office.of() || office.party().isPresent() || name.titled())
                && (name.words() > 1 || name.titled())
                && closed;
    }

    /** {@code with the Secretary of State, A B on Tuesday}. */
    private static boolean isWhen(String lower) {
        return switch (lower) {
            case "on", "in", "at", "today", "yesterday", "this" -> true;
            default -> false;
        };
    }

    /** Whether whatever stands before this token ends there. */
    static boolean isClosed(Sentence sentence, int at) {
        String next = sentence.lower(at);
        return next.isEmpty()
                || next.equals(",")
                || next.equals(".")
                || next.equals(";")
                || next.equals("and");
    }
}
