package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Persons without an entry whose names are nearly those of others of the same party: of one with an
 * entry, each time; of another without one, which may both be right, once.
 */
final class TwoNamesRule implements Rule {

    /** Meetings of one person are seldom further apart. */
    private static final int YEARS = 25;

    /** Of one family name there are others in other times. */
    private static final int FEW_YEARS = 5;

    private static final int SHORTEST = 4;

    /** A spelling that is used more often is a habit, which is told once. */
    private static final int OFTEN = 10;

    @Override
    public void check(Folder folder, Findings found) {
        List<Named> all = folder.named();
        probable(all, folder.vocabulary().people())
                .forEach((named, other) -> report(named, other, found));
        for (Named named : all) {
            if (folder.vocabulary().people().entry(named.key()).isEmpty()) {
                checkSpellings(named, found);
            }
        }
    }

    /** The same letters with other accents, signs or capitals, of which one way is usual. */
    private static void checkSpellings(Named named, Findings found) {
        Map<String, List<Named.Time>> spellings = new TreeMap<>();
        for (Named.Time time : named.times()) {
            spellings.computeIfAbsent(time.participant().name(), n -> new ArrayList<>(1)).add(time);
        }
        if (spellings.size() == 1) {
            return;
        }
        String usual = "";
        int most = 0;
        for (Map.Entry<String, List<Named.Time>> each : spellings.entrySet()) {
            if (each.getValue().size() > most) {
                usual = each.getKey();
                most = each.getValue().size();
            }
        }
        for (Map.Entry<String, List<Named.Time>> each : spellings.entrySet()) {
            if (each.getValue().size() < most) {
                reportSpelling(each.getKey(), each.getValue(), usual, most, found);
            }
        }
    }

    private static void reportSpelling(
            String name, List<Named.Time> times, String usual, int most, Findings found) {
        Named.Time first = times.get(0);
        found.add(
                Code.OTHER_SPELLING,
                first.meeting(),
                first.field("name"),
                name
                        + " stands in "
                        + meetings(times.size())
                        + ", "
                        + usual
                        + " in "
                        + meetings(most),
                "write " + usual);
    }

    /** Who somebody without an entry probably is. */
    static Map<Named, Other> probable(List<Named> all, People people) {
        Map<String, Other> others = others(all, people);
        Map<String, Set<Other>> byForm = new HashMap<>();
        for (Other other : others.values()) {
            for (String name : other.names) {
                for (String form : NameForms.of(name)) {
                    byForm.computeIfAbsent(form, f -> new HashSet<>()).add(other);
                }
            }
        }
        Map<Named, Other> probable = new LinkedHashMap<>();
        for (Named named : all) {
            boolean isOfSeveral = people.identities(named.name()).size() > 1;
            if (people.entry(named.key()).isEmpty() && !isOfSeveral) {
                nearest(named, byForm)
                        .or(() -> byFamilyName(named, byForm, people))
                        .ifPresent(other -> probable.put(named, other));
            }
        }
        return probable;
    }

    /** Somebody whom another name may mean: one with an entry, or one who took part. */
    record Other(
            PersonKey key,
            String name,
            List<String> names,
            Optional<Party> party,
            Optional<Named> without) {

        boolean hasEntry() {
            return without.isEmpty();
        }
    }

    private static Map<String, Other> others(List<Named> all, People people) {
        Map<String, Other> others = new LinkedHashMap<>();
        for (Person person : people.entries().all()) {
            Set<String> names = new HashSet<>(person.aliases());
            names.add(person.name());
            others.put(
                    person.key().value(),
                    new Other(
                            person.key(),
                            person.name(),
                            List.copyOf(names),
                            person.party(),
                            Optional.empty()));
        }
        for (Named named : all) {
            others.putIfAbsent(
                    named.key().value(),
                    new Other(
                            named.key(),
                            named.name(),
                            List.of(named.name()),
                            named.party(),
                            Optional.of(named)));
        }
        return others;
    }

    private static Optional<Other> nearest(Named named, Map<String, Set<Other>> byForm) {
        Map<String, Other> near = new TreeMap<>();
        for (String form : NameForms.of(named.name())) {
            byForm.getOrDefault(form, Set.of()).forEach(o -> near.put(o.key.value(), o));
        }
        return near.values().stream()
                .filter(other -> !other.key.equals(named.key()))
                .filter(other -> other.party.isPresent() && other.party.equals(named.party()))
                .filter(other -> other.without.map(o -> isLikelier(o, named)).orElse(true))
                .filter(other -> !meet(other, named))
                .filter(
                        other ->
                                other.names.stream()
                                        .anyMatch(n -> NameForms.alike(n, named.name())))
                .findFirst();
    }

    /** The only one of the party, at about the time, whose last name is all that is written. */
    private static Optional<Other> byFamilyName(
            Named named, Map<String, Set<Other>> byForm, People people) {
        if (named.folded().indexOf(' ') >= 0
                || named.folded().length() < SHORTEST
                || named.times().size() > OFTEN) {
            return Optional.empty();
        }
        List<Other> likely =
                byForm.getOrDefault(NameForms.last(named.name()), Set.of()).stream()
                        .filter(other -> !other.key.equals(named.key()))
                        .filter(other -> other.party.isPresent())
                        .filter(other -> other.party.equals(named.party()))
                        .filter(other -> !meet(other, named))
                        .filter(
                                other ->
                                        other.without
                                                .map(o -> isNear(o, named))
                                                .orElseGet(() -> isOfTime(other, named, people)))
                        .toList();
        return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    private static boolean isNear(Named other, Named named) {
        return year(named, 0) <= year(other, other.times().size() - 1) + FEW_YEARS
                && year(named, named.times().size() - 1) >= year(other, 0) - FEW_YEARS;
    }

    /** Whether somebody with an entry held an office at about the time, if dates are known. */
    private static boolean isOfTime(Other other, Named named, People people) {
        List<Tenure> tenures =
                people.entry(other.key).stream().flatMap(p -> p.tenures().stream()).toList();
        int first = year(named, 0);
        int last = year(named, named.times().size() - 1);
        return tenures.stream().allMatch(t -> t.from().isEmpty() && t.to().isEmpty())
                || tenures.stream()
                        .anyMatch(
                                t ->
                                        t.from().map(f -> year(f) <= last + FEW_YEARS).orElse(true)
                                                && t.to().map(e -> year(e) >= first - FEW_YEARS)
                                                        .orElse(true));
    }

    private static int year(Edtf date) {
        return date.earliest().getYear();
    }

    /** Of two names that somebody has at about the same time the one that is used more often. */
    private static boolean isLikelier(Named other, Named named) {
        int more = Integer.compare(other.times().size(), named.times().size());
        boolean first = other.key().compareTo(named.key()) < 0;
        return (more > 0 || (more == 0 && first))
                && year(named, 0) <= year(other, other.times().size() - 1) + YEARS
                && year(named, named.times().size() - 1) >= year(other, 0) - YEARS;
    }

    private static int year(Named named, int time) {
        return named.times().get(time).meeting().when().date().earliest().getYear();
    }

    /** Two who take part in one meeting are two. */
    private static boolean meet(Other other, Named named) {
        for (Named.Time time : named.times()) {
            if (time.meeting().participants().stream()
                    .anyMatch(each -> each.person().equals(other.key))) {
                return true;
            }
        }
        return false;
    }

    private static void report(Named named, Other other, Findings found) {
        boolean each = other.hasEntry() && named.times().size() <= OFTEN;
        List<Named.Time> times = each ? named.times() : named.times().subList(0, 1);
        String more = times.size() == named.times().size() ? "" : more(named.times().size() - 1);
        for (Named.Time time : times) {
            found.add(
                    other.hasEntry() ? Code.TWO_NAMES : Code.LIKE_NAMES,
                    time.meeting(),
                    time.field("name"),
                    named.name() + " is probably " + other.name + more,
                    other.hasEntry()
                            ? "write " + other.name + ", or add the spelling to its aliases"
                            : "write the one or the other, or add an entry with both");
        }
    }

    private static String more(int more) {
        return "; so in " + more + " more " + (more == 1 ? "meeting" : "meetings");
    }

    private static String meetings(int number) {
        return number + (number == 1 ? " meeting" : " meetings");
    }
}
