package dev.relations.readout;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Party;
import dev.relations.meeting.Reference;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.PersonName;
import dev.relations.readout.account.Tongue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the earlier meetings of the same parties that an account refers to. */
final class EarlierMeetings {

    private final Meetings meetings;
    private final Layout layout;
    private final Tongue tongue;

    EarlierMeetings(Meetings meetings, Layout layout, Tongue tongue) {
        this.meetings = meetings;
        this.layout = layout;
        this.tongue = tongue;
    }

    /** Earlier meetings of the same parties in the records, at the time that the account names. */
    List<Found<Reference>> references(List<Found<Party>> parties, Optional<Found<Edtf>> date) {
        Set<Party> with = new LinkedHashSet<>(parties.stream().map(Found::value).toList());
        List<Found<Reference>> references = new ArrayList<>();
        for (Layout.Labelled each : layout.paragraphs()) {
            for (Found<Tongue.Earlier> earlier : tongue.earlier(each)) {
                meeting(earlier.value(), with, date)
                        .map(m -> new Reference.ToMeeting(m.id()))
                        .filter(
                                r ->
                                        references.stream()
                                                .noneMatch(known -> known.value().equals(r)))
                        .ifPresent(r -> references.add(earlier.map(e -> r)));
            }
        }
        return references;
    }

    private Optional<Meeting> meeting(
            Tongue.Earlier earlier, Set<Party> with, Optional<Found<Edtf>> date) {
        List<Meeting> fitting = new ArrayList<>();
        for (Meeting meeting : meetings) {
            boolean before =
                    date.map(d -> meeting.when().date().earliest().isBefore(d.value().earliest()))
                            .orElse(true);
            boolean within = earlier.when().contains(meeting.when().date().earliest());
            if (before && within && new LinkedHashSet<>(meeting.parties()).containsAll(with)) {
                fitting.add(meeting);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : likest(fitting, earlier.words());
    }

    /**
     * Of several meetings the one whose title shares most words with the account, if only one does.
     */
    private static Optional<Meeting> likest(List<Meeting> fitting, String words) {
        Set<String> said = new LinkedHashSet<>(PersonName.words(words));
        Meeting best = null;
        int most = 0;
        boolean tied = false;
        for (Meeting meeting : fitting) {
            Set<String> shared =
                    new LinkedHashSet<>(
                            PersonName.words(
                                    meeting.title()
                                            + " "
                                            + meeting.setting()
                                                    .form()
                                                    .map(f -> f.key())
                                                    .orElse("")));
            shared.retainAll(said);
            tied = shared.size() == most && most > 0;
            if (shared.size() > most) {
                most = shared.size();
                best = meeting;
            }
        }
        return tied ? Optional.empty() : Optional.ofNullable(best);
    }
}
