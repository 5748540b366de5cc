package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.vocabulary.People;
import java.util.List;
import java.util.Set;

/** Persons who took part and have no entry, if the folder keeps entries. */
final class UnknownPersonRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        People people = folder.vocabulary().people();
        List<Named> all = folder.named();
        List<Named> unknown =
                all.stream().filter(named -> people.entry(named.key()).isEmpty()).toList();
        if (unknown.size() * 2 > all.size()) {
            return;
        }
        Set<Named> probablyKnown = TwoNamesRule.probable(all, people).keySet();
        for (Named named : unknown) {
            if (probablyKnown.contains(named)) {
                continue;
            }
            Named.Time first = named.times().get(0);
            int more = named.times().size() - 1;
            found.add(
                    Code.UNKNOWN_PERSON,
                    first.meeting(),
                    first.field("name"),
                    named.name()
                            + " has no entry"
                            + (more == 0
                                    ? ""
                                    : ", and took part "
                                            + (more == 1 ? "once more" : more + " more times")),
                    "add an entry to vocabulary/people.yaml, or mend the name");
        }
    }
}
