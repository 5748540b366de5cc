package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import dev.relations.yaml.YamlPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tenures that end before they begin, and those of one office that overlap. */
final class TenuresRule implements Rule {

    static final String PEOPLE = "vocabulary/people.yaml";

    private record Held(Person person, Tenure tenure, YamlPath field) {
        LocalDate from() {
            return tenure.from().map(Edtf::latest).orElse(LocalDate.MIN);
        }

        LocalDate to() {
            return tenure.to().map(Edtf::earliest).orElse(LocalDate.MAX);
        }
    }

    @Override
    public void check(Folder folder, Findings found) {
        Offices titles = new Offices(folder.vocabulary().parties());
        Map<Offices.Office, List<Held>> offices = new HashMap<>();
        for (Person person : folder.vocabulary().people().entries().all()) {
            for (int i = 0; i < person.tenures().size(); i++) {
                Tenure tenure = person.tenures().get(i);
                YamlPath field = YamlPath.of(person.key().value(), "offices").item(i);
                Held held = new Held(person, tenure, field);
                checkReversed(held, found);
                Optional<Offices.Office> office =
                        person.party().map(party -> titles.of(party, tenure.office()));
                if (office.isPresent()
                        && office.get().title().isSole()
                        && tenure.from().isPresent()) {
                    offices.computeIfAbsent(office.get(), o -> new ArrayList<>()).add(held);
                }
            }
        }
        offices.values().forEach(held -> checkOverlap(held, found));
    }

    private static void checkReversed(Held held, Findings found) {
        Tenure tenure = held.tenure;
        if (tenure.from().isPresent()
                && tenure.to().isPresent()
                && tenure.to().get().latest().isBefore(tenure.from().get().earliest())) {
            found.add(
                    Code.REVERSED_DATES,
                    PEOPLE,
                    held.field.key("to"),
                    "the office ends "
                            + tenure.to().get()
                            + ", before it begins, "
                            + tenure.from().get(),
                    "mend one of the two dates");
        }
    }

    /** Each against the one that lasts longest of those that began before it. */
    private static void checkOverlap(List<Held> all, Findings found) {
        List<Held> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Held::from).thenComparing(h -> h.person.key()));
        Held longest = sorted.get(0);
        for (Held held : sorted.subList(1, sorted.size())) {
            if (held.from().isBefore(longest.to())) {
                found.add(
                        Code.TENURES,
                        PEOPLE,
                        held.field.key("from"),
                        held.person.name()
                                + " is "
                                + held.tenure.office()
                                + " from "
                                + held.tenure.from().orElseThrow()
                                + ", while "
                                + longest.person.name()
                                + " is so "
                                + longest.tenure
                                        .to()
                                        .map(to -> "to " + to)
                                        .orElse("without an end"),
                        "mend one of the two tenures");
            }
            longest = held.to().isAfter(longest.to()) ? held : longest;
        }
    }
}
