package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A name under which somebody took part for two states, or over more years than one has. */
final class OneNameRule implements Rule {

    /** Longer than this nobody is in office, from the first meeting to the last. */
    private static final int YEARS = 75;

    @Override
    public void check(Folder folder, Findings found) {
        for (Named named : folder.named()) {
            Optional<Person> entry = folder.vocabulary().people().entry(named.key());
            checkParties(named, entry.flatMap(Person::party), folder, found);
            checkYears(named, found);
        }
    }

    private static void checkParties(
            Named named, Optional<Party> known, Folder folder, Findings found) {
        Map<Party, Integer> parties = named.parties();
        Optional<Party> usual = known.or(() -> usual(parties));
        if (usual.isEmpty() || parties.keySet().stream().allMatch(usual.get()::equals)) {
            return;
        }
        for (Named.Time time : named.times()) {
            Optional<Party> party = time.participant().party();
            if (party.isPresent() && !isSame(party.get(), usual.get(), folder)) {
                found.add(
                        Code.ONE_NAME,
                        time.meeting(),
                        time.field("country"),
                        named.name()
                                + " took part for "
                                + folder.name(party.get())
                                + " here, "
                                + (known.isPresent()
                                        ? "and is of " + folder.name(usual.get())
                                        : "for " + folder.name(usual.get()) + " elsewhere"),
                        "mend the country; or give two persons of one name an entry each");
            }
        }
    }

    /** For whom the person took part most often; none of two equally often. */
    private static Optional<Party> usual(Map<Party, Integer> parties) {
        List<Map.Entry<Party, Integer>> most =
                parties.entrySet().stream()
                        .sorted(
                                Map.Entry.<Party, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.naturalOrder())))
                        .toList();
        return most.isEmpty() ? Optional.empty() : Optional.of(most.get(0).getKey());
    }

    /** Whether one is the other, followed it, or is an organisation, for which many speak. */
    private static boolean isSame(Party one, Party other, Folder folder) {
        return one.equals(other)
                || !one.isCountry()
                || !other.isCountry()
                || followed(one, other, folder)
                || followed(other, one, folder);
    }

    private static boolean followed(Party one, Party other, Folder folder) {
        return folder.vocabulary()
                .parties()
                .get(one)
                .map(KnownParty::successors)
                .orElse(List.of())
                .contains(other.code());
    }

    private static void checkYears(Named named, Findings found) {
        Named.Time first = named.times().get(0);
        Named.Time last = named.times().get(named.times().size() - 1);
        Edtf date = last.meeting().when().date();
        LocalDate begin = first.meeting().when().date().latest();
        boolean whole = named.folded().indexOf(' ') > 0;
        if (whole && begin.getYear() + YEARS < date.earliest().getYear()) {
            found.add(
                    Code.ONE_NAME,
                    last.meeting(),
                    last.field("name"),
                    named.name()
                            + " took part on "
                            + date
                            + " and on "
                            + first.meeting().when().date()
                            + ": hardly one person",
                    "mend the date; or write the names so that they differ");
        }
    }
}
