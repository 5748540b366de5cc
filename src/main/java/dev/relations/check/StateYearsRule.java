package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.yaml.YamlPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States against the years in which they existed. That a country became independent some years
 * later is no mistake unless the state is known that it was a part of: its people were met before.
 */
final class StateYearsRule implements Rule {

    /** So long before their independence the people of a country were hardly met. */
    private static final int YEARS = 15;

    @Override
    public void check(Folder folder, Findings found) {
        Map<String, List<KnownParty>> before = predecessors(folder);
        for (Meeting meeting : folder.meetings()) {
            Edtf date = meeting.when().date();
            for (Party party : meeting.parties()) {
                check(party, date, folder, before, true)
                        .ifPresent(p -> p.report(meeting, Fields.party(meeting, party), found));
            }
            for (int i = 0; i < meeting.participants().size(); i++) {
                Participant participant = meeting.participants().get(i);
                Optional<Party> party = participant.party();
                if (party.isPresent() && !meeting.parties().contains(party.get())) {
                    YamlPath field = Fields.PARTICIPANTS.item(i).key("country");
                    check(party.get(), date, folder, before, true)
                            .ifPresent(p -> p.report(meeting, field, found));
                }
            }
            meeting.setting()
                    .place()
                    .flatMap(place -> place.country())
                    .filter(country -> !meeting.parties().contains(country))
                    .flatMap(country -> check(country, date, folder, before, false))
                    .ifPresent(p -> p.report(meeting, Fields.PLACE.key("country"), found));
        }
    }

    private record Problem(Code code, String message, String remedy) {
        void report(Meeting meeting, YamlPath field, Findings found) {
            found.add(code, meeting, field, message, remedy);
        }
    }

    /** The former states that each state followed. */
    private static Map<String, List<KnownParty>> predecessors(Folder folder) {
        Map<String, List<KnownParty>> before = new HashMap<>();
        for (KnownParty party : folder.vocabulary().parties().all()) {
            for (String successor : party.successors()) {
                before.computeIfAbsent(successor, s -> new ArrayList<>()).add(party);
            }
        }
        return before;
    }

    /**
     * @param met whether it was met, and not only a place, which lay there before
     */
    private static Optional<Problem> check(
            Party party,
            Edtf date,
            Folder folder,
            Map<String, List<KnownParty>> before,
            boolean met) {
        Optional<KnownParty> known = folder.vocabulary().parties().get(party);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        KnownParty state = known.get();
        if (state.to().isPresent() && date.earliest().isAfter(state.to().get().latest())) {
            return Optional.of(
                    new Problem(
                            Code.STATE_YEARS,
                            named(state) + " ended on " + state.to().get() + ", before this date",
                            state.successors().isEmpty()
                                    ? "mend the party or the date"
                                    : followers(state.successors(), folder)));
        }
        boolean early =
                state.from().isPresent() && date.latest().isBefore(state.from().get().earliest());
        List<KnownParty> then =
                before.getOrDefault(party.code(), List.of()).stream()
                        .filter(other -> existed(other, date))
                        .toList();
        if (early
                && (state.to().isPresent() || !then.isEmpty() || (met && isFarFrom(state, date)))) {
            return Optional.of(
                    new Problem(
                            Code.STATE_EARLY,
                            named(state) + " began on " + state.from().get() + ", after this date",
                            then.isEmpty()
                                    ? "mend the party or the date"
                                    : "write " + named(then.get(0))));
        }
        return Optional.empty();
    }

    private static boolean isFarFrom(KnownParty state, Edtf date) {
        int from = state.from().orElseThrow().earliest().getYear();
        return date.latest().getYear() < from - YEARS;
    }

    private static boolean existed(KnownParty state, Edtf date) {
        return state.from().map(from -> !date.latest().isBefore(from.earliest())).orElse(true)
                && state.to().map(to -> !date.earliest().isAfter(to.latest())).orElse(true);
    }

    private static String named(KnownParty state) {
        return state.name() + " (" + state.party().code() + ")";
    }

    private static String followers(List<String> codes, Folder folder) {
        if (codes.size() > 3) {
            return "write the state that followed, one of " + String.join(", ", codes);
        }
        List<String> named =
                codes.stream().map(c -> c + " (" + folder.name(Party.country(c)) + ")").toList();
        return "write " + String.join(" or ", named);
    }
}
