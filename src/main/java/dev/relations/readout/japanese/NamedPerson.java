package dev.relations.readout.japanese;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.readout.account.Member;
import java.util.Optional;

/**
 * Somebody who took part, and how an account in Japanese calls them.
 *
 * @param local the name as the text writes it: {@code 上川陽子}, {@code ステファン・セジュルネ}
 */
record NamedPerson(Member member, String local) {

    /** The same person in another role. */
    NamedPerson as(Role role) {
        return new NamedPerson(member.as(role), local);
    }

    /** The same person of a party. */
    NamedPerson of(Optional<Party> party) {
        return new NamedPerson(member.of(party), local);
    }

    /** Whether a shorter form of the name, as it stands before an office, means this person. */
    boolean isCalled(String name) {
        return !name.isEmpty()
                && (local.startsWith(name) || local.endsWith(name) || local.contains("・" + name));
    }
}
