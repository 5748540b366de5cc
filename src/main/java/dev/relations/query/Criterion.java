package dev.relations.query;

import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Act;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.Speaker;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Spelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One condition on a meeting, or several joined; every name in it is resolved to an identity. */
public sealed interface Criterion {

    /** Whether a meeting satisfies it. */
    boolean matches(Meeting meeting);

    /** All of these; every meeting when there is none. */
    record And(List<Criterion> parts) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            for (Criterion part : parts) {
                if (!part.matches(meeting)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** At least one of these. */
    record Or(List<Criterion> parts) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            for (Criterion part : parts) {
                if (part.matches(meeting)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Not this. */
    record Not(Criterion part) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return !part.matches(meeting);
        }
    }

    /** The party took part. */
    record PartyMet(Party party) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return meeting.met(party);
        }
    }

    /** The person took part. */
    record PersonMet(PersonKey person) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return meeting.persons().contains(person);
        }
    }

    /** The meeting or one of its paragraphs is on one of these topics. */
    record OnTopic(Set<TopicKey> topics) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            for (TopicKey topic : meeting.allTopics()) {
                if (topics.contains(topic)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The date falls into a span.
     *
     * @param certainly whether it must, and not only may
     */
    record Dated(DaySpan span, boolean certainly) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            Edtf date = meeting.date();
            return certainly ? date.mustFallIn(span) : date.mayFallIn(span);
        }
    }

    /** The form. */
    record OfForm(Form form) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return meeting.form().filter(form::equals).isPresent();
        }
    }

    /** The medium. */
    record OfMedium(Medium medium) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return meeting.medium() == medium;
        }
    }

    /**
     * These words, folded, stand in one of the texts of a part of the record, from the beginning of
     * a word on: {@code sanction} finds sanctions, but {@code ai} does not find aid in maintain.
     * Scripts without blanks between words are found anywhere.
     */
    record Says(TextPart part, Needle words) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            if (part == TextPart.ALL && meeting instanceof FoldedTexts kept) {
                return kept.mayHold(words) && kept.foldedTexts().stream().anyMatch(this::isIn);
            }
            for (String text : part.of(meeting)) {
                if (isIn(Spelling.fold(text))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isIn(String text) {
            String folded = words.text();
            int at = text.indexOf(folded);
            while (at > 0 && !beginsWord(text, at)) {
                at = text.indexOf(folded, at + 1);
            }
            return at >= 0;
        }

        private boolean beginsWord(String text, int at) {
            return text.charAt(at - 1) == ' '
                    || text.charAt(at - 1) >= 0x2E80
                    || words.text().charAt(0) >= 0x2E80;
        }
    }

    /** There is an account of this side. */
    record ToldBy(Party side) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return meeting.account().sources().stream()
                    .anyMatch(source -> source.side().filter(side::equals).isPresent());
        }
    }

    /** There is a commitment; of this status where one is named. */
    record Committed(Optional<CommitmentStatus> status) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return meeting.account().commitments().stream()
                    .anyMatch(c -> status.isEmpty() || c.status() == status.get());
        }
    }

    /** There is a commitment that is not known to be closed and was due before a day. */
    record Overdue(LocalDate day) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return meeting.account().commitments().stream().anyMatch(this::isOverdue);
        }

        private boolean isOverdue(Commitment commitment) {
            boolean closed =
                    commitment.status() == CommitmentStatus.DONE
                            || commitment.status() == CommitmentStatus.DROPPED;
            return !closed && commitment.due().filter(d -> d.latest().isBefore(day)).isPresent();
        }
    }

    /** A paragraph does this. */
    record Does(Act act) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return meeting.account().paragraphs().stream()
                    .anyMatch(p -> p.act().filter(act::equals).isPresent());
        }
    }

    /** A paragraph reports the words of this person. */
    record SpokenBy(PersonKey person) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return speaks(
                    meeting, s -> s instanceof Speaker.OfPerson p && p.person().equals(person));
        }
    }

    /** A paragraph reports the words of this side. */
    record SpokenFor(Party party) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return speaks(meeting, s -> s instanceof Speaker.OfParty p && p.party().equals(party));
        }
    }

    /** The place lies in this country or territory. */
    record HeldIn(Party country) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return meeting.setting()
                    .place()
                    .flatMap(place -> place.country())
                    .filter(country::equals)
                    .isPresent();
        }
    }

    /** The id begins so. */
    record IdBegins(String prefix) implements Criterion {
        @Override
        public boolean matches(Meeting meeting) {
            return meeting.id().value().startsWith(prefix);
        }
    }

    private static boolean speaks(Meeting meeting, Predicate<Speaker> condition) {
        return meeting.account().paragraphs().stream()
                .flatMap(p -> p.speakers().stream())
                .anyMatch(condition);
    }
}
