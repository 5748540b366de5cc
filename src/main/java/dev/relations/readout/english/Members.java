package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.PersonSpot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Those who took part, each once, as an account tells of them sentence by sentence. */
final class Members {

    private final List<Member> all = new ArrayList<>();

    /** All of them, to be changed where more is known of one. */
    List<Member> all() {
        return all;
    }

    /** Those of the telling side first, else as they are named. */
    List<Member> sorted() {
        List<Member> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(m -> !m.host()));
        return sorted;
    }

    /** One more, or more of one who is known. */
    void add(PersonSpot spot, boolean host, Role role, String rule, Evidence evidence) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).is(spot)) {
                all.set(i, all.get(i).with(spot));
                return;
            }
        }
        all.add(Member.of(spot, host, role, rule, evidence));
    }

    boolean has(PersonSpot person) {
        return all.stream().anyMatch(m -> m.is(person));
    }

    /** Whether that person is known to be of the telling side. */
    boolean isHost(PersonSpot person) {
        return all.stream().anyMatch(m -> m.host() && m.is(person));
    }

    /** The party of one who is known already. */
    Optional<Party> partyOf(PersonSpot person) {
        return all.stream().filter(m -> m.is(person)).findFirst().flatMap(Member::party);
    }

    /** Everything else that the text tells of those who took part. */
    void complete(List<Told> body) {
        for (Told told : body) {
            for (PersonSpot spot : told.persons()) {
                List<Member> meant = all.stream().filter(m -> m.is(spot)).toList();
                if (meant.size() == 1) {
                    all.replaceAll(m -> m.equals(meant.get(0)) ? m.with(spot) : m);
                }
            }
        }
    }

    /** Of how many parties those are who were found by a rule to speak for theirs. */
    long partiesOfPrincipals(String rule) {
        return all.stream()
                .filter(m -> m.role() == Role.PRINCIPAL && m.rule().equals(rule))
                .flatMap(m -> m.party().stream())
                .distinct()
                .count();
    }
}
