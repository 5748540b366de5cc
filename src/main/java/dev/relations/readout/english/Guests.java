package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Certainty;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.PersonSpot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who accompanied a guest, and so is of the guest's party. */
final class Guests {

    private final Encounters encounters;
    private final Map<String, String> guests = new HashMap<>();

    Guests(Encounters encounters) {
        this.encounters = encounters;
    }

    /** {@code The Prime Minister was accompanied by A}: the one who is known with that office. */
    Optional<Member> accompanied(Sentence sentence, List<Member> all) {
        Optional<Office> office = encounters.officeFirst(sentence, "accompanied");
        List<Member> holders =
                all.stream()
                        .filter(m -> m.office().isPresent())
                        .filter(m -> office.map(Office::words).equals(m.office()))
                        .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** One more who accompanied a guest. */
    void add(PersonSpot companion, Member guest) {
        guests.put(companion.name(), guest.name());
    }

    /** The same member, with the party of the guest whom he accompanied. */
    Member company(Member member, List<Member> all) {
        Optional<Party> theirs =
                Optional.ofNullable(guests.get(member.name()))
                        .flatMap(
                                guest ->
                                        all.stream()
                                                .filter(m -> m.name().equals(guest))
                                                .findFirst())
                        .flatMap(Member::party);
        return theirs.isPresent() ? member.of(theirs).sure(Certainty.INFERRED) : member;
    }
}
