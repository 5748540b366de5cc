package dev.relations.readout.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Who speaks in a paragraph: only some of those who met, or all sides. */
public final class Speakers {

    private Speakers() {}

    /**
     * Those who speak in the sentences of a paragraph; nobody where one of them tells of all sides.
     *
     * @param allSides what is found in a sentence that tells of all sides
     * @param subjects who speaks in a sentence
     */
    public static List<Found<Member>> of(
            List<Evidence> sentences,
            Pattern allSides,
            Function<Evidence, List<Found<Member>>> subjects) {
        Map<Member, Found<Member>> speakers = new LinkedHashMap<>();
        for (Evidence sentence : sentences) {
            if (allSides.matcher(sentence.excerpt()).find()) {
                return List.of();
            }
            subjects.apply(sentence).forEach(s -> speakers.putIfAbsent(s.value(), s));
        }
        return List.copyOf(speakers.values());
    }
}
