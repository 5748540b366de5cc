package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Speaker;
import dev.relations.vocabulary.EditDistance;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.Spelling;
import dev.relations.yaml.YamlPath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parties that met nobody; participants, speakers and promises that belong to no party. */
final class PartiesRule implements Rule {

    /** Shorter names differ by two letters and are other ones. */
    private static final int LONG = 8;

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            checkNumber(meeting, folder, found);
            checkOrganisations(meeting, folder, found);
            checkParticipants(meeting, folder, found);
            checkSpeakers(meeting, folder, found);
            checkCommitments(meeting, folder, found);
        }
    }

    private static void checkNumber(Meeting meeting, Folder folder, Findings found) {
        if (meeting.parties().size() == 1) {
            Party alone = meeting.parties().iterator().next();
            found.add(
                    Code.ONE_PARTY,
                    meeting,
                    Fields.party(meeting, alone),
                    folder.name(alone) + " is the only party",
                    "add whom it met to the countries or the organisations");
        }
    }

    private static void checkOrganisations(Meeting meeting, Folder folder, Findings found) {
        Parties known = folder.vocabulary().parties();
        for (Party party : meeting.parties()) {
            if (!party.isCountry()
                    && known.get(party).isEmpty()
                    && known.findCountry(party.code()) instanceof Match.One<KnownParty> country) {
                found.add(
                        Code.NO_ORGANISATION,
                        meeting,
                        Fields.party(meeting, party),
                        party.code() + " is a country",
                        "write " + country.value().party().code() + " among the countries");
            } else if (!party.isCountry() && known.get(party).isEmpty()) {
                nearest(party.code(), known)
                        .ifPresent(
                                near ->
                                        found.add(
                                                Code.NO_ORGANISATION,
                                                meeting,
                                                Fields.party(meeting, party),
                                                party.code() + " is no organisation that is known",
                                                "did you mean "
                                                        + near
                                                        + "? Otherwise give it an entry in"
                                                        + " vocabulary/countries.yaml"));
            }
        }
    }

    /** The code of a known organisation that differs by a letter, or whose name does by two. */
    private static Optional<String> nearest(String written, Parties known) {
        String folded = Spelling.fold(written);
        for (KnownParty party : known.all()) {
            String name = Spelling.fold(party.name());
            boolean near =
                    EditDistance.between(folded, Spelling.fold(party.party().code())) == 1
                            || (name.length() >= LONG && EditDistance.between(folded, name) <= 2);
            if (!party.party().isCountry() && near) {
                return Optional.of(party.party().code());
            }
        }
        return Optional.empty();
    }

    private static void checkParticipants(Meeting meeting, Folder folder, Findings found) {
        for (int i = 0; i < meeting.participants().size(); i++) {
            Participant participant = meeting.participants().get(i);
            Optional<Party> party = participant.party();
            if (party.isPresent() && !meeting.parties().contains(party.get())) {
                found.add(
                        Code.NO_PARTY,
                        meeting,
                        Fields.PARTICIPANTS.item(i).key("country"),
                        participant.name()
                                + " took part for "
                                + folder.name(party.get())
                                + ", which is no party",
                        addParty(party.get()) + ", or mend the country");
            }
        }
    }

    private static void checkSpeakers(Meeting meeting, Folder folder, Findings found) {
        Set<String> took = new HashSet<>();
        meeting.participants().forEach(each -> took.add(each.person().value()));
        for (int i = 0; i < meeting.account().paragraphs().size(); i++) {
            List<Speaker> speakers = meeting.account().paragraphs().get(i).speakers();
            for (int j = 0; j < speakers.size(); j++) {
                YamlPath field = Fields.PARAGRAPHS.item(i).key("speakers").item(j);
                if (speakers.get(j) instanceof Speaker.OfParty side) {
                    if (!meeting.parties().contains(side.party())) {
                        found.add(
                                Code.NO_PARTY,
                                meeting,
                                field,
                                folder.name(side.party()) + " speaks, but is no party",
                                addParty(side.party()) + ", or mend the speaker");
                    }
                } else if (speakers.get(j) instanceof Speaker.OfPerson person
                        && !took.isEmpty()
                        && !took.contains(person.person().value())) {
                    found.add(
                            Code.NO_PARTICIPANT,
                            meeting,
                            field,
                            person.text() + " speaks, but is no participant",
                            "add the person to the participants, or mend the name");
                }
            }
        }
    }

    private static void checkCommitments(Meeting meeting, Folder folder, Findings found) {
        for (int i = 0; i < meeting.account().commitments().size(); i++) {
            Commitment commitment = meeting.account().commitments().get(i);
            for (int j = 0; j < commitment.by().size(); j++) {
                Party party = commitment.by().get(j);
                if (!meeting.parties().contains(party)) {
                    found.add(
                            Code.NO_PARTY,
                            meeting,
                            Fields.COMMITMENTS.item(i).key("by").item(j),
                            folder.name(party) + " promises this, but is no party",
                            addParty(party) + ", or mend who promises");
                }
            }
        }
    }

    private static String addParty(Party party) {
        return "add "
                + party.code()
                + " to the "
                + (party.isCountry() ? "countries" : "organisations");
    }
}
