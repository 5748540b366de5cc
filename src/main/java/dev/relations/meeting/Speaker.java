package dev.relations.meeting;

/** Whose words a paragraph reports: a person's, or one side's as a whole. */
public sealed interface Speaker {

    /** As the record writes it. */
    String text();

    /** A person, by the name that the record uses. */
    record OfPerson(String text, PersonKey person) implements Speaker {}

    /** A side, by the code of its party. */
    record OfParty(String text, Party party) implements Speaker {}
}
