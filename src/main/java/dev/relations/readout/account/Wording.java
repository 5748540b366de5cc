package dev.relations.readout.account;

import dev.relations.meeting.Act;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a language tells the kind of an event, its medium, and what a paragraph does.
 * They stand in {@code wording.txt} beside the language's class: {@code [form]}, {@code [medium]},
 * {@code [act]}, and below each {@code key = pattern}. The first line that fits counts.
 */
public final class Wording {

    private static final String FILE = "wording.txt";

    private final List<Line<Form>> forms;
    private final List<Line<Medium>> media;
    private final List<Line<Act>> acts;
    private final Quotes quotes;

    private record Line<T>(T value, Pattern words) {}

    private Wording(Map<String, List<String>> lists, String frame, Quotes quotes) {
        this.forms = lines(lists, "form", Form::of, frame);
        this.media = lines(lists, "medium", Medium::of, frame);
        this.acts = lines(lists, "act", Act::of, frame);
        this.quotes = quotes;
    }

    /**
     * The words of a language.
     *
     * @param frame a pattern around each, in which {@code %s} stands for the words
     */
    public static Wording read(Class<?> language, String frame, Quotes quotes) {
        Map<String, List<String>> lists = new HashMap<>();
        String list = "";
        for (String line : WordFile.lines(language, FILE)) {
            if (line.startsWith("[")) {
                list = line.substring(1, line.length() - 1);
            } else {
                lists.computeIfAbsent(list, name -> new ArrayList<>()).add(line);
            }
        }
        return new Wording(lists, frame, quotes);
    }

    private static <T> List<Line<T>> lines(
            Map<String, List<String>> lists,
            String list,
            Function<String, Optional<T>> values,
            String frame) {
        List<Line<T>> lines = new ArrayList<>();
        for (String line : lists.getOrDefault(list, List.of())) {
            int equals = line.indexOf(" = ");
            T value = values.apply(line.substring(0, equals)).orElseThrow();
            String words = frame.replace("%s", line.substring(equals + 3));
            lines.add(new Line<>(value, Pattern.compile(words)));
        }
        return lines;
    }

    /** The form that a passage tells. */
    public Optional<Found<Form>> form(Passage passage) {
        return first(forms, passage).map(s -> Found.read(s.value, s.rule, passage.evidence()));
    }

    /** The medium that a passage tells. */
    public Optional<Found<Medium>> medium(Passage passage) {
        return first(media, passage).map(s -> Found.read(s.value, s.rule, passage.evidence()));
    }

    /** The act that a passage tells. */
    public Optional<Found<Act>> act(Passage passage) {
        return first(acts, passage).map(s -> Found.inferred(s.value, s.rule, passage.evidence()));
    }

    /** The form that the first of the passages tells that tells one, else what is usual. */
    public Found<Form> form(List<Passage> passages) {
        for (Passage passage : passages) {
            Optional<Found<Form>> told = form(passage);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return usualForm(last(passages));
    }

    /** The medium that the first of the passages tells that tells one, else what is usual. */
    public Found<Medium> medium(List<Passage> passages) {
        for (Passage passage : passages) {
            Optional<Found<Medium>> told = medium(passage);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return usualMedium(last(passages));
    }

    private static Evidence last(List<Passage> passages) {
        return passages.get(passages.size() - 1).evidence();
    }

    /** What an event is of which nothing more special is said. */
    public static Found<Form> usualForm(Evidence evidence) {
        return Found.inferred(Form.MEETING, "nothing more special is said", evidence);
    }

    /** How they met where neither phone nor video is said. */
    public static Found<Medium> usualMedium(Evidence evidence) {
        return Found.inferred(Medium.IN_PERSON, "neither phone nor video is said", evidence);
    }

    private record Spoken<T>(T value, String rule) {}

    private <T> Optional<Spoken<T>> first(List<Line<T>> lines, Passage passage) {
        String text = Normalizer.normalize(passage.text(), Normalizer.Form.NFKC);
        for (Line<T> line : lines) {
            Matcher m = line.words().matcher(text);
            if (m.find()) {
                return Optional.of(new Spoken<>(line.value(), quotes.around(m.group())));
            }
        }
        return Optional.empty();
    }
}
