package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A third party that is the country of the place, and of whom nobody took part or is named, while
 * the others took part or are named in the title.
 */
final class OnlyPlaceRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            Optional<Party> country =
                    meeting.setting()
                            .place()
                            .flatMap(Place::country)
                            .filter(meeting.parties()::contains);
            if (country.isPresent()
                    && meeting.parties().size() > 2
                    && !isHeardOf(country.get(), meeting)
                    && (allOthersTookPart(country.get(), meeting)
                            || titleNamesOthers(country.get(), meeting, folder))) {
                found.add(
                        Code.ONLY_PLACE,
                        meeting,
                        Fields.party(meeting, country.get()),
                        folder.name(country.get())
                                + " seems to be only where the others met: nobody of it took"
                                + " part",
                        "take it out of the countries, or add who took part");
            }
        }
    }

    /** Whether anything in the record is of this party. */
    private static boolean isHeardOf(Party party, Meeting meeting) {
        return participates(party, meeting)
                || meeting.account().sources().stream()
                        .anyMatch(source -> source.side().equals(Optional.of(party)))
                || meeting.account().commitments().stream()
                        .anyMatch(commitment -> commitment.by().contains(party));
    }

    private static boolean participates(Party party, Meeting meeting) {
        for (Participant participant : meeting.participants()) {
            if (participant.party().equals(Optional.of(party))) {
                return true;
            }
        }
        return false;
    }

    private static boolean allOthersTookPart(Party party, Meeting meeting) {
        return meeting.parties().stream()
                .allMatch(other -> other.equals(party) || participates(other, meeting));
    }

    private static boolean titleNamesOthers(Party party, Meeting meeting, Folder folder) {
        String title = " " + Spelling.fold(meeting.title()) + " ";
        int others = 0;
        for (Party each : meeting.parties()) {
            boolean named = spellings(each, folder).stream().anyMatch(s -> names(title, s));
            if (each.equals(party) && named) {
                return false;
            }
            others += !each.equals(party) && named ? 1 : 0;
        }
        return others == meeting.parties().size() - 1;
    }

    private static boolean names(String title, String spelling) {
        return title.contains(" " + spelling + " ");
    }

    private static Set<String> spellings(Party party, Folder folder) {
        List<String> all = new ArrayList<>();
        all.add(party.code().length() > 2 ? party.code() : "");
        Optional<KnownParty> known = folder.vocabulary().parties().get(party);
        if (known.isPresent()) {
            all.add(known.get().name());
            all.addAll(known.get().adjectives());
            all.addAll(known.get().spellings());
        }
        Set<String> folded = new HashSet<>();
        for (String spelling : all) {
            String each = Spelling.fold(spelling);
            if (each.length() > 1) {
                folded.add(each);
            }
        }
        return folded;
    }
}
