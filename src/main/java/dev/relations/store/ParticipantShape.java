package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import java.util.Optional;

/** A person who took part in a meeting. */
final class ParticipantShape extends Shape<Participant> {

    private final Field<String> name =
            requiredText("name", "name: …", "The person, as known here.");
    private final Field<Party> country =
            field("country", Kinds.PARTY, "The country or organisation that the person stood for.");
    private final Field<String> office =
            text("office", "The office held at the meeting, as the account names it.");
    private final Field<Role> role =
            field(
                    "role",
                    Kinds.word(Role.values(), Code.UNKNOWN_ROLE),
                    "The part in the meeting; principal goes without saying.");

    ParticipantShape() {
        super("a participant", "{name: …, country: FR, office: …}");
    }

    @Override
    Participant read(Fields fields) {
        String written = fields.text(name);
        Optional<Party> party = fields.get(country);
        return new Participant(
                written,
                fields.scope().names().person(written, party),
                party,
                fields.get(office),
                fields.get(role).orElse(Role.PRINCIPAL),
                fields.extras());
    }
}
