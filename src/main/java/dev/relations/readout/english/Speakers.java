package dev.relations.readout.english;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.PersonSpot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Who speaks in a paragraph in English: only one side's persons, or all sides. */
final class Speakers {

    private static final Pattern ALL =
            Pattern.compile(
                    "(?i)^(?:(?:also|furthermore|moreover|in addition|finally|additionally|with regard to [^,]*|regarding [^,]*|on [^,]*|as for [^,]*),? )?(?:the (?:two|three|four|both|leaders|ministers|presidents|sides)|both|they)\\b");

    private Speakers() {}

    static List<Found<Member>> of(
            Layout.Labelled paragraph,
            List<Member> members,
            BiFunction<String, Integer, Told> told) {
        List<Found<Member>> speakers = new ArrayList<>();
        for (String text : Sentence.split(paragraph.text())) {
            if (ALL.matcher(text).find()) {
                return List.of();
            }
            Told sentence = told.apply(text, paragraph.line());
            for (PersonSpot person : sentence.persons()) {
                if (isSubject(sentence.sentence(), person)) {
                    add(speakers, members, person, sentence.evidence());
                    break;
                }
            }
        }
        return speakers;
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

    private static void add(
            List<Found<Member>> speakers,
            List<Member> members,
            PersonSpot person,
            Evidence evidence) {
        for (Member member : members) {
            if (member.is(person) && speakers.stream().noneMatch(s -> s.value().equals(member))) {
                speakers.add(Found.inferred(member, "the subject of a sentence", evidence));
                return;
            }
        }
    }
}
