package dev.relations.readout.french;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.page.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence of an account in French that tells that they met.
 *
 * @param verb where the words begin that say so
 * @param persons those whom it names
 */
record Opening(String sentence, int line, int verb, List<PersonSpot> persons) {

    private static final Pattern MET =
            Pattern.compile(
                    "(?i)s[’']est entretenue?|se sont (?:entretenue?s|rencontrée?s|réunie?s|parlé)|s[’']est réunie?|s[’']est tenue?|s[’']est rendue?|(?<!\\p{L})a (?:été )?(?:également |aussi |longuement |brièvement )?(?:reçue?|rencontré|accueilli|déjeuné|dîné|échangé|présidé|coprésidé|eu (?:une?|des|lieu entre)|tenu|participé|appelé|effectué|parlé|discuté|téléphoné|conversé)|(?<!\\p{L})ont (?:échangé|tenu|eu (?:une?|des)|participé|coprésidé|déjeuné|dîné|parlé|discuté)|(?<!\\p{L})(?:reçoit|rencontre |s[’']entretient)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    Opening {
        persons = List.copyOf(persons);
    }

    /** The first sentence with such words and somebody's name; without one if the title has it. */
    static Optional<Opening> of(Layout layout, People people) {
        boolean titled = !people.in(withoutBrackets(layout.heading().text())).isEmpty();
        return of(layout, people, false)
                .or(() -> titled ? of(layout, people, true) : Optional.empty());
    }

    private static Optional<Opening> of(Layout layout, People people, boolean nameless) {
        for (Block block : layout.told()) {
            for (String sentence : Sentences.of(block.text())) {
                Matcher met = MET.matcher(sentence);
                List<PersonSpot> persons =
                        met.find() ? people.in(withoutBrackets(sentence)) : List.of();
                met.reset();
                if (met.find() && (nameless || !persons.isEmpty())) {
                    return Optional.of(new Opening(sentence, block.line(), met.start(), persons));
                }
            }
        }
        return Optional.empty();
    }

    /** A sentence with blanks in the place of what stands in brackets. */
    static String withoutBrackets(String sentence) {
        return BRACKETS.matcher(sentence).replaceAll(b -> " ".repeat(b.group().length()));
    }

    Evidence evidence() {
        return new Evidence(line, sentence);
    }
}
