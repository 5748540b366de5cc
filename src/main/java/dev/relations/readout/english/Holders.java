package dev.relations.readout.english;

import dev.relations.readout.account.Member;
import dev.relations.readout.account.PersonSpot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who holds an office that an account in English names without a name, and the other way round. */
final class Holders {

    private final Encounters encounters;
    private final Optional<Told> title;
    private final List<Told> headings;
    private final List<Told> body;

    Holders(Encounters encounters, Optional<Told> title, List<Told> headings, List<Told> body) {
        this.encounters = encounters;
        this.title = title;
        this.headings = headings;
        this.body = body;
    }

    /** One who is named with this office somewhere, and is not among those who are known. */
    Optional<PersonSpot> of(String held, List<Member> known) {
        return Stream.of(title.stream(), headings.stream(), body.stream())
                .flatMap(all -> all)
                .flatMap(told -> told.persons().stream())
                .filter(p -> p.office().map(office -> isSame(office, held)).orElse(false))
                .filter(p -> known.stream().noneMatch(m -> m.is(p)))
                .findFirst();
    }

    /** An office by itself, or with {@code Former} before it, as a page has it years later. */
    private static boolean isSame(String office, String held) {
        return office.equalsIgnoreCase(held) || office.equalsIgnoreCase("Former " + held);
    }

    /** {@code The President of Russia described …}: one who was named without an office. */
    Member inOffice(Member member, List<Member> all) {
        boolean alone = all.stream().filter(m -> m.party().equals(member.party())).count() == 1;
        if (member.office().isPresent() || member.party().isEmpty() || !alone) {
            return member;
        }
        return body.stream()
                .flatMap(told -> encounters.officeAlone(told, member.party()).stream())
                .findFirst()
                .map(office -> member.holding(office.words()))
                .orElse(member);
    }
}
