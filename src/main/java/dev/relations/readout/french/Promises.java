package dev.relations.readout.french;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parties undertake in a sentence in French: agreements about what is to be done. */
final class Promises {

    private static final Pattern PROMISED =
            Pattern.compile(
                    "(?i)(?:sont (?:également |par ailleurs |aussi )?convenue?s|ont convenu|ont décidé|se sont engagée?s|se sont accordée?s) (?:de |d[’']|à |pour |sur )(?<what>[^.;]+)");

    private Promises() {}

    static List<Found<Tongue.Promise>> in(Evidence sentence) {
        List<Found<Tongue.Promise>> promises = new ArrayList<>();
        Matcher m = PROMISED.matcher(sentence.excerpt());
        while (m.find()) {
            String what = m.group("what").strip();
            if (!what.isEmpty()) {
                promises.add(Tongue.Promise.in(sentence, what, Optional.empty()));
            }
        }
        return promises;
    }
}
