package dev.relations.diagnostic;

import dev.relations.meeting.Keyed;
import java.util.Locale;
import java.util.Optional;

/** Every kind of diagnostic: a short word, and one line that explains it. */
public enum Code implements Keyed {
    YAML_SYNTAX(Severity.ERROR, "The text is not YAML 1.2."),
    DUPLICATE_KEY(
            Severity.ERROR,
            "A mapping says the same key twice; which one is meant cannot be known."),
    ALIAS_BOMB(Severity.ERROR, "Aliases repeat one another until the text would fill the memory."),
    TOO_DEEP(Severity.ERROR, "Values are nested deeper than any record is."),
    FOREIGN_TAG(Severity.ERROR, "A YAML tag asks for a type that records do not have."),
    FORBIDDEN_CHARACTER(Severity.ERROR, "A control character, which YAML does not allow."),
    EMPTY_FILE(Severity.ERROR, "The file holds nothing, or only comments."),
    SEVERAL_DOCUMENTS(
            Severity.ERROR, "The file holds more than one document; one file is one meeting."),
    NOT_UTF_8(Severity.ERROR, "The bytes are not UTF-8."),
    TOO_LARGE(Severity.ERROR, "The file is too large to be a record; it is not read."),
    NOT_READABLE(Severity.ERROR, "The system does not let the program read the file or folder."),
    SYMLINK_LOOP(Severity.ERROR, "A symbolic link leads back to a folder that contains it."),
    LINK_OUT(
            Severity.ERROR, "A symbolic link leads out of the records folder; it is not followed."),
    DUPLICATE_ID(Severity.ERROR, "Two files have the same name, and so the same id."),
    BAD_ID(Severity.ERROR, "An id is not of the form YYYY[-MM[-DD]]-slug in lower-case ASCII."),
    MISSING_FIELD(Severity.ERROR, "A field that every record needs is not there."),
    WRONG_TYPE(
            Severity.ERROR,
            "A value of another kind is expected: a text, a list, a number, true or false."),
    UNKNOWN_FIELD(Severity.WARNING, "The format has no such field; it is kept."),
    IMPOSSIBLE_DATE(Severity.ERROR, "The text is no date of EDTF level 0 or 1."),
    IMPOSSIBLE_TIME(Severity.ERROR, "The text is no time of day, such as 17:28 or 17:28~."),
    IMPOSSIBLE_DURATION(
            Severity.ERROR, "The text is no ISO 8601 duration, such as PT55M or PT1H30M~."),
    UNKNOWN_ZONE(
            Severity.ERROR, "The text is no time zone of the IANA database, such as Europe/Paris."),
    UNKNOWN_COUNTRY(Severity.ERROR, "No country has this code or name."),
    UNKNOWN_PARTY(Severity.ERROR, "Neither a country nor an organisation has this code or name."),
    AMBIGUOUS_NAME(Severity.ERROR, "Several have this name."),
    UNKNOWN_FORM(Severity.ERROR, "The value is none of the forms."),
    UNKNOWN_MEDIUM(Severity.ERROR, "The value is none of the media."),
    UNKNOWN_ROLE(Severity.ERROR, "The value is none of the roles."),
    UNKNOWN_ACT(Severity.ERROR, "The value is none of the acts."),
    UNKNOWN_STATUS(Severity.ERROR, "The value is none of the states of a commitment."),
    UNKNOWN_KIND(Severity.ERROR, "The value is none of the kinds of party."),
    BAD_KEY(
            Severity.ERROR,
            "A key of a vocabulary is not made of lower-case words joined by hyphens."),
    TABLE_SYNTAX(
            Severity.ERROR, "The text is no table of the format that its map or its name says."),
    DUPLICATE_COLUMN(Severity.ERROR, "Two columns of a table have the same name."),
    UNEVEN_ROW(
            Severity.ERROR, "A row of a table has more or fewer cells than the table has columns."),
    UNKNOWN_COLUMN(
            Severity.ERROR, "The map of an import names a column that the table does not have."),
    BAD_MAP(Severity.ERROR, "The map of an import says something that no import knows."),
    UNMATCHED_VALUE(
            Severity.ERROR,
            "A text of a table is like nothing that the map of its import tells of."),
    DUPLICATE_ROW(Severity.ERROR, "Two rows of a table have the same key, which tells rows apart."),
    UNQUOTED(Severity.WARNING, "Other tools take a text without quotes for something else."),
    CUT_TEXT(Severity.WARNING, "A comment begins where a text probably goes on."),
    BYTE_ORDER_MARK(Severity.WARNING, "A byte order mark stands before the text."),
    MIXED_LINE_ENDS(Severity.WARNING, "Lines end in several ways."),
    WINDOWS_LINE_ENDS(Severity.HINT, "All lines end as on Windows."),
    NO_FINAL_NEWLINE(Severity.HINT, "The last line has no end."),
    TAB(Severity.WARNING, "A tab stands where blanks are meant."),
    INVISIBLE(Severity.WARNING, "A character cannot be seen."),
    STRAY_BLANK(
            Severity.WARNING, "A text begins or ends with a blank, or a name has two in a row."),
    NOT_COMPOSED(Severity.WARNING, "An accent is a character of its own."),
    MIXED_SCRIPTS(Severity.WARNING, "A word has letters of two scripts that look alike."),
    MISREAD(Severity.WARNING, "Characters of a text were lost, or read in another encoding."),
    MARKUP(Severity.WARNING, "A mark of a web page stands in a text."),
    NAME_FOR_CODE(Severity.WARNING, "A name stands where the code or key is usual."),
    OTHER_SPELLING(
            Severity.HINT,
            "A name is written otherwise than in the vocabulary, or in other meetings."),
    UNSORTED(Severity.HINT, "An entry of a sorted vocabulary is not in its place."),
    ID_DATE(Severity.WARNING, "The date in an id is not that of the record."),
    FUTURE_DATE(Severity.WARNING, "A meeting lies years ahead."),
    STRAY_FILE(Severity.WARNING, "A file is named nearly, but not quite, as records are."),
    WRONG_FOLDER(Severity.WARNING, "A record lies in the folder of another year than its id's."),
    STATE_YEARS(Severity.WARNING, "A state had ended at the time."),
    STATE_EARLY(Severity.HINT, "A state had not begun at the time; it was part of another one."),
    DURATION(Severity.WARNING, "A duration does not fit the date, the start or the sittings."),
    NO_ZONE(Severity.WARNING, "A time has no zone; when it was cannot be known."),
    ZONE_PLACE(Severity.WARNING, "A time zone is not that of the place."),
    CITY_COUNTRY(Severity.WARNING, "A city is in another country than elsewhere."),
    SITTING(
            Severity.WARNING,
            "A sitting lies outside the date, or begins before another one ends."),
    WEEKDAY(Severity.WARNING, "A day of the week is not that of the date."),
    TITLE_DATE(Severity.WARNING, "A date in a title is nearly, but not quite, that of the record."),
    ONE_PARTY(Severity.HINT, "A meeting has only one party."),
    ONLY_PLACE(Severity.WARNING, "A party is probably only where the others met."),
    NO_PARTY(
            Severity.WARNING,
            "A person, a promise or an account is of a country that is no party."),
    NO_ORGANISATION(
            Severity.WARNING, "What stands among the organisations is a country, or mistyped."),
    NO_PARTICIPANT(Severity.WARNING, "The words are of somebody who did not take part."),
    REPEATED(Severity.WARNING, "A list names the same thing twice."),
    LABEL_ORDER(Severity.HINT, "Numbers of paragraphs go back."),
    LATER_REFERENCE(Severity.WARNING, "A record refers to a meeting that came after it."),
    UNKNOWN_RECORD(Severity.WARNING, "No record has the id that is referred to."),
    DOUBLE(Severity.WARNING, "Two records are probably of one meeting."),
    SERIES(Severity.WARNING, "A number in a counted series is not the one that follows."),
    SERIES_GAP(Severity.HINT, "Meetings of a counted series have no record."),
    OVERDUE(Severity.HINT, "A commitment is open and was due before today."),
    COMMITMENT(Severity.WARNING, "The dates or the state of a commitment contradict each other."),
    NO_SOURCE(Severity.HINT, "A record names no source, unlike nearly all others."),
    SOURCE_DATES(Severity.WARNING, "A source cannot have been published or read on that date."),
    SOURCE_SIDE(Severity.HINT, "A source does not say whose account it is."),
    SOURCE_DATE(Severity.HINT, "A source does not say when it was published."),
    SOURCE_ADDRESS(Severity.HINT, "A source has no address, unlike others of its publisher."),
    DEAD_LINK(Severity.WARNING, "A link leads to a file that is not there."),
    BAD_ADDRESS(Severity.WARNING, "The text is no address of a page."),
    UNKNOWN_LANGUAGE(Severity.WARNING, "The text is no tag of a language, such as en."),
    UNKNOWN_SOURCE(Severity.WARNING, "No source of the record has this key."),
    UNKNOWN_PARAGRAPH(Severity.WARNING, "No paragraph of the record has this label."),
    OFFICE(Severity.WARNING, "A person did not hold the office at the time."),
    TENURES(Severity.WARNING, "Two persons held one office at the same time."),
    REVERSED_DATES(Severity.ERROR, "An office, or a state, ends before it begins."),
    TWO_NAMES(Severity.WARNING, "One person, or one series, probably has two names."),
    LIKE_NAMES(Severity.HINT, "Two persons without an entry have nearly the same name."),
    ONE_NAME(Severity.WARNING, "One name stands for two persons, or for two topics."),
    UNKNOWN_PERSON(Severity.HINT, "A person has no entry in the vocabulary."),
    UNKNOWN_TOPIC(Severity.WARNING, "A topic has no entry in the vocabulary."),
    UNKNOWN_BROADER(Severity.WARNING, "A broader topic has no entry in the vocabulary."),
    BROADER_CYCLE(Severity.WARNING, "A topic is broader than itself."),
    IDLE_SILENCE(Severity.WARNING, "Something is silenced that is not there."),
    BAD_SILENCE(Severity.WARNING, "What is to be silenced cannot be, or has no reason.");

    private final String key;
    private final String explanation;
    private final Severity severity;

    Code(Severity severity, String explanation) {
        this.severity = severity;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.explanation = explanation;
    }

    /** The word that stands in messages, such as {@code duplicate-key}. */
    @Override
    public String key() {
        return key;
    }

    /** One sentence for the help page. */
    public String explanation() {
        return explanation;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** Whether a record or the vocabulary can say that it is right all the same. */
    public boolean canBeSilenced() {
        return severity != Severity.ERROR && this != IDLE_SILENCE && this != BAD_SILENCE;
    }

    /** Whether it is found in tables and their maps, and not in a records folder. */
    public boolean isOfTable() {
        return compareTo(TABLE_SYNTAX) >= 0 && compareTo(DUPLICATE_ROW) <= 0;
    }

    /** The code of this key. */
    public static Optional<Code> of(String key) {
        return Keyed.find(values(), key);
    }

    @Override
    public String toString() {
        return key;
    }
}
