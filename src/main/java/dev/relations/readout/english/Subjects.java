package dev.relations.readout.english;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Speakers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who speaks in a paragraph in English: the subjects of its sentences, or all sides. */
final class Subjects {

    private static final Pattern ALL =
            Pattern.compile(
                    "(?i)^(?:(?:also|furthermore|moreover|in addition|finally|additionally|with regard to [^,]*|regarding [^,]*|on [^,]*|as for [^,]*),? )?(?:the (?:two|three|four|both|leaders|ministers|presidents|sides)|both|they)\\b");

    private final Narrative narrative;

    Subjects(Narrative narrative) {
        this.narrative = narrative;
    }

    List<Found<Member>> of(Layout.Labelled paragraph) {
        return Speakers.of(paragraph.sentences(Sentence::split), ALL, this::subject);
    }

    /** The first person of a sentence who does what it tells. */
    private List<Found<Member>> subject(Evidence sentence) {
        Told told = narrative.told(sentence.excerpt(), sentence.line());
        return told.persons().stream()
                .filter(p -> isSubject(told.sentence(), p))
                .limit(1)
                .flatMap(p -> member(p).stream())
                .map(m -> Found.inferred(m, "the subject of a sentence", sentence))
                .toList();
    }

    private Optional<Member> member(PersonSpot person) {
        return narrative.cast().members().stream().filter(m -> m.is(person)).findFirst();
    }

    private static boolean isSubject(Sentence sentence, PersonSpot person) {
        String next = sentence.lower(person.span().to());
        boolean verb =
                next.endsWith("ed")
                        || next.equals("said")
                        || next.equals("spoke")
                        || next.equals("also")
                        || next.equals("highly")
                        || next.equals("told")
                        || next.equals("strongly")
                        || next.equals("and");
        int from = person.span().from();
        boolean first =
                from == 0
                        || sentence.is(from - 1, ",")
                        || sentence.lower(from - 1).equals("while")
                        || sentence.lower(0).toLowerCase(Locale.ROOT).equals("from") && from == 1;
        return verb && first;
    }
}
