package dev.relations.readout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Meetings;
import dev.relations.meeting.Party;
import dev.relations.readout.account.Found;
import dev.relations.readout.page.PlainPage;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Accounts as tests read them: by the built-in vocabulary, beside no other meetings. */
final class Accounts {

    private Accounts() {}

    private static ReadoutReader.Outcome read(String text) {
        return new ReadoutReader(Vocabulary.builtIn(), Meetings.of(List.of()))
                .read(PlainPage.read(text), Optional.empty(), Optional.empty());
    }

    /** What is drafted of a text that tells of a meeting. */
    static DraftMeeting draft(String text) {
        ReadoutReader.Outcome outcome = read(text);
        assertThat(outcome).isInstanceOf(ReadoutReader.Drafted.class);
        return ((ReadoutReader.Drafted) outcome).draft();
    }

    /** Why a text is refused that tells of none. */
    static String refusal(String text) {
        ReadoutReader.Outcome outcome = read(text);
        assertThat(outcome).isInstanceOf(ReadoutReader.Refused.class);
        return ((ReadoutReader.Refused) outcome).refusal().reason();
    }

    static List<String> codes(DraftMeeting draft) {
        return draft.parties().stream().map(p -> p.value().code()).toList();
    }

    /** {@code NAME | OFFICE | PARTY} of each participant. */
    static List<String> people(DraftMeeting draft) {
        return draft.participants().stream()
                .map(Found::value)
                .map(
                        p ->
                                p.name()
                                        + " | "
                                        + p.office().orElse("")
                                        + " | "
                                        + p.party().map(Party::code).orElse(""))
                .toList();
    }
}
