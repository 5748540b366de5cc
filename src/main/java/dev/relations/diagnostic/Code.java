package dev.relations.diagnostic;

import java.util.Locale;

/** Every kind of diagnostic: a short word, and one line that explains it. */
public enum Code {
    YAML_SYNTAX("The text is not YAML 1.2."),
    DUPLICATE_KEY("A mapping says the same key twice; which one is meant cannot be known."),
    ALIAS_BOMB("Aliases repeat one another until the text would fill the memory."),
    TOO_DEEP("Values are nested deeper than any record is."),
    FOREIGN_TAG("A YAML tag asks for a type that records do not have."),
    FORBIDDEN_CHARACTER("A control character, which YAML does not allow."),
    EMPTY_FILE("The file holds nothing, or only comments."),
    SEVERAL_DOCUMENTS("The file holds more than one document; one file is one meeting."),
    NOT_UTF_8("The bytes are not UTF-8."),
    TOO_LARGE("The file is too large to be a record; it is not read."),
    NOT_READABLE("The system does not let the program read the file or folder."),
    SYMLINK_LOOP("A symbolic link leads back to a folder that contains it."),
    DUPLICATE_ID("Two files have the same name, and so the same id."),
    BAD_ID("An id is not of the form YYYY[-MM[-DD]]-slug in lower-case ASCII."),
    MISSING_FIELD("A field that every record needs is not there."),
    WRONG_TYPE("A value of another kind is expected: a text, a list, a number, true or false."),
    UNKNOWN_FIELD("The format has no such field; it is kept."),
    IMPOSSIBLE_DATE("The text is no date of EDTF level 0 or 1."),
    IMPOSSIBLE_TIME("The text is no time of day, such as 17:28 or 17:28~."),
    IMPOSSIBLE_DURATION("The text is no ISO 8601 duration, such as PT55M or PT1H30M~."),
    UNKNOWN_ZONE("The text is no time zone of the IANA database, such as Europe/Paris."),
    UNKNOWN_COUNTRY("No country has this code or name."),
    UNKNOWN_PARTY("Neither a country nor an organisation has this code or name."),
    AMBIGUOUS_NAME("Several have this name."),
    UNKNOWN_FORM("The value is none of the forms."),
    UNKNOWN_MEDIUM("The value is none of the media."),
    UNKNOWN_ROLE("The value is none of the roles."),
    UNKNOWN_ACT("The value is none of the acts."),
    UNKNOWN_STATUS("The value is none of the states of a commitment."),
    UNKNOWN_KIND("The value is none of the kinds of party."),
    BAD_KEY("A key of a vocabulary is not made of lower-case words joined by hyphens.");

    private final String key;
    private final String explanation;

    Code(String explanation) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.explanation = explanation;
    }

    /** The word that stands in messages, such as {@code duplicate-key}. */
    public String key() {
        return key;
    }

    /** One sentence for the help page. */
    public String explanation() {
        return explanation;
    }

    @Override
    public String toString() {
        return key;
    }
}
