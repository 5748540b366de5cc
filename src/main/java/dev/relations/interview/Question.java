package dev.relations.interview;

import dev.relations.completion.Candidate;
import java.util.List;
import java.util.Optional;

/** Something that is asked about a meeting. */
public sealed interface Question
        permits AskDate,
                AskParties,
                AskParticipants,
                AskNewPerson,
                AskLatinName,
                AskPersonsParty,
                AskOffice,
                AskSetting,
                AskTopics,
                AskNewTopic,
                AskBroaderTopic,
                AskParagraph,
                AskSpeakers,
                AskAct,
                AskCommitment,
                AskCommitmentBy,
                AskCommitmentDue,
                AskSource,
                AskSourceDetail {

    /** The question about a field of a record, for who asks about some alone. */
    static Optional<Question> about(String field) {
        return switch (field) {
            case "date" -> Optional.of(new AskDate());
            case "countries", "organisations" -> Optional.of(new AskParties());
            case "participants" -> Optional.of(new AskParticipants());
            case "topics" -> Optional.of(new AskTopics(Optional.empty()));
            case "form" -> Optional.of(AskSetting.FORM);
            case "medium" -> Optional.of(AskSetting.MEDIUM);
            case "place" -> Optional.of(AskSetting.PLACE);
            case "start" -> Optional.of(AskSetting.START);
            case "zone" -> Optional.of(AskSetting.ZONE);
            case "duration" -> Optional.of(AskSetting.DURATION);
            case "title" -> Optional.of(AskSetting.TITLE);
            default -> Optional.empty();
        };
    }

    /** What it is called in a draft; no two questions of an interview share it. */
    String key();

    /** How it is asked: a word or a few, without a mark at the end. */
    String label();

    /** What may be answered, in a sentence or two. */
    String help();

    /** What is usually answered; it is what an empty answer means. */
    default Optional<String> usual(Told told, Background background) {
        return Optional.empty();
    }

    /** What may be answered that begins with what was typed, the best first. */
    default List<Candidate> offers(String typed, Told told, Background background) {
        return List.of();
    }

    /** Whether a long text is the answer, which may be of several lines. */
    default boolean isText() {
        return false;
    }

    /** Whether several things may be answered, with commas or line ends between them. */
    default boolean isList() {
        return false;
    }

    /**
     * Whether an answer says anew what another question asks for, so that what was answered to that
     * before is not offered again.
     *
     * @param key that of the other question
     */
    default boolean answersToo(String key, String text) {
        return false;
    }

    /**
     * The answer as it means the same on another day.
     *
     * @param told what is told with it
     */
    default String lasting(String text, Told told) {
        return text;
    }

    /**
     * What comes of an answer.
     *
     * @param text without blanks around it; empty for nothing
     */
    Answer answer(String text, Told told, Background background);
}
