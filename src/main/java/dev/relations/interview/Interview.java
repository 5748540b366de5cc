package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.store.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where one stands in telling of a meeting: what has been answered, and what is asked next. It
 * never changes; an answer, or going back, leads to another one.
 */
public final class Interview {

    /** The answer that says that there is nothing to say. */
    public static final String NOTHING = "-";

    private final Background background;
    private final Told told;
    private final List<Question> open;
    private final List<Given> given;
    private final Optional<Interview> before;
    private final Map<String, String> earlier;
    private final List<String> notes;

    /**
     * An answer that was given.
     *
     * @param question the key of the question
     */
    public record Given(String question, String answer) {}

    /** What comes of an answer. */
    public sealed interface Step {

        /** It is taken, and the interview goes on. */
        record Next(Interview interview) implements Step {}

        /**
         * It is refused.
         *
         * @param remedy what may be answered instead; may be empty
         */
        record Again(String reason, String remedy) implements Step {}
    }

    private Interview(
            Background background,
            Told told,
            List<Question> open,
            List<Given> given,
            Optional<Interview> before,
            Map<String, String> earlier,
            List<String> notes) {
        this.background = background;
        this.told = told;
        this.open = List.copyOf(open);
        this.given = List.copyOf(given);
        this.before = before;
        this.earlier = Map.copyOf(earlier);
        this.notes = List.copyOf(notes);
    }

    /** Asks for all of a meeting. */
    public static Interview of(Background background) {
        return of(
                background,
                Told.NOTHING,
                List.of(
                        new AskDate(),
                        new AskParties(),
                        new AskParticipants(),
                        AskSetting.FORM,
                        AskSetting.MEDIUM,
                        AskSetting.START,
                        AskSetting.TITLE,
                        new AskTopics(Optional.empty()),
                        new AskParagraph(0),
                        new AskCommitment(0),
                        new AskSource(0)));
    }

    /** Asks some questions about a meeting of which something is told already. */
    public static Interview of(Background background, Told told, List<Question> questions) {
        return new Interview(
                background, told, questions, List.of(), Optional.empty(), Map.of(), List.of());
    }

    /** What is asked next; nothing when all is told. */
    public Optional<Question> question() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(0));
    }

    /** What has been told so far. */
    public Told told() {
        return told;
    }

    /** The meeting that has been told, or why it is none. */
    public Reading<List<Meeting>> meeting() {
        return background.meeting(told);
    }

    /** What is good to know of the last answer, a line each. */
    public List<String> notes() {
        return notes;
    }

    /** The answers, in the order in which they were given. */
    public List<Given> given() {
        return given;
    }

    /** The answers, and behind them those to questions that one went back from. */
    public List<Given> answers() {
        List<Given> all = new ArrayList<>(given);
        Map<String, String> taken = new TreeMap<>(earlier);
        given.forEach(each -> taken.remove(each.question()));
        taken.forEach((question, answer) -> all.add(new Given(question, answer)));
        return all;
    }

    /** What an empty answer means now: what was answered before one went back, or the usual. */
    public Optional<String> usual() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String answered = earlier.get(open.get(0).key());
        return answered != null
                ? Optional.of(answered).filter(text -> !text.equals(NOTHING))
                : open.get(0).usual(told, background);
    }

    /** What may be answered that begins with what was typed, the best first. */
    public List<Candidate> offers(String typed) {
        return question().map(q -> q.offers(typed, told, background)).orElse(List.of());
    }

    /**
     * Answers the question.
     *
     * @param text as typed; empty for the usual answer, {@link #NOTHING} for nothing
     */
    public Step answer(String text) {
        Question question = open.get(0);
        String typed = Typed.of(text, question.isText() || question.isList());
        String meant = typed.isEmpty() ? usual().orElse("") : typed;
        String said = meant.equals(NOTHING) ? "" : meant;
        Answer answer = question.answer(said, told, background);
        if (answer instanceof Answer.Refused refused) {
            return new Step.Again(refused.reason(), refused.remedy());
        }
        Answer.Taken taken = (Answer.Taken) answer;
        Reading<List<Meeting>> reading = background.unfinished(taken.told());
        if (reading.value().isEmpty()) {
            Diagnostic wrong = reading.diagnostics().get(0);
            return new Step.Again(wrong.message(), wrong.remedy().orElse(""));
        }
        List<Question> questions = new ArrayList<>(taken.next());
        questions.addAll(open.subList(1, open.size()));
        List<Given> answers = new ArrayList<>(given);
        answers.add(
                new Given(
                        question.key(),
                        said.isEmpty() ? NOTHING : question.lasting(said, taken.told())));
        return new Step.Next(
                new Interview(
                        background,
                        taken.told(),
                        questions,
                        answers,
                        Optional.of(this),
                        stillOffered(question, said),
                        taken.notes()));
    }

    /** What was answered before, but for what an answer that is new says anew. */
    private Map<String, String> stillOffered(Question question, String said) {
        Map<String, String> offered = new HashMap<>(earlier);
        if (!said.equals(earlier.get(question.key()))) {
            offered.keySet().removeIf(key -> question.answersToo(key, said));
        }
        return offered;
    }

    /** With what was typed of an answer, which is offered when its question comes again. */
    public Interview offering(String typed) {
        Map<String, String> more = new HashMap<>(earlier);
        question().ifPresent(asked -> more.put(asked.key(), typed));
        return new Interview(background, told, open, given, before, more, notes);
    }

    /** The interview before the last answer, which is offered again; none at the beginning. */
    public Optional<Interview> back() {
        return before.map(
                last -> {
                    Given taken = given.get(given.size() - 1);
                    Map<String, String> more = new HashMap<>(earlier);
                    more.put(taken.question(), taken.answer());
                    return new Interview(
                            background,
                            last.told,
                            last.open,
                            last.given,
                            last.before,
                            more,
                            List.of());
                });
    }

    /**
     * Gives answers that were given before, as far as they still hold. The others are what is
     * offered when their questions come.
     *
     * @param next the key of a question that is not answered so, but asked
     */
    public Interview resumed(List<Given> answers, String next) {
        Interview at = this;
        List<Given> rest = new ArrayList<>(answers);
        Optional<Given> found = at.among(rest, next);
        while (found.isPresent() && at.answer(found.get().answer()) instanceof Step.Next step) {
            at = step.interview();
            rest.remove(found.get());
            found = at.among(rest, next);
        }
        Map<String, String> more = new HashMap<>(earlier);
        rest.forEach(each -> more.put(each.question(), each.answer()));
        return new Interview(background, at.told, at.open, at.given, at.before, more, at.notes);
    }

    private Optional<Given> among(List<Given> answers, String not) {
        String key = question().map(Question::key).filter(each -> !each.equals(not)).orElse("");
        return answers.stream().filter(each -> each.question().equals(key)).findFirst();
    }
}
