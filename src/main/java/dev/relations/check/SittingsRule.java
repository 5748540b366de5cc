package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Sitting;
import dev.relations.yaml.YamlPath;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Sittings against the date of the meeting and against one another. */
final class SittingsRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            List<Sitting> sittings = meeting.when().sittings();
            for (int i = 0; i < sittings.size(); i++) {
                YamlPath field = Fields.SITTINGS.item(i);
                checkDate(sittings.get(i), meeting, field.key("date"), found);
                if (i > 0) {
                    checkOrder(sittings.get(i - 1), sittings.get(i), meeting, field, found);
                }
            }
        }
    }

    private static void checkDate(
            Sitting sitting, Meeting meeting, YamlPath field, Findings found) {
        Edtf date = meeting.when().date();
        if (sitting.date().isPresent() && !sitting.date().get().mayFallIn(DaySpan.of(date))) {
            found.add(
                    Code.SITTING,
                    meeting,
                    field,
                    "the sitting is of "
                            + sitting.date().get()
                            + ", outside the date of the meeting, "
                            + date,
                    "mend one of the two; the date of several days is written first/last");
        }
    }

    private static void checkOrder(
            Sitting before, Sitting sitting, Meeting meeting, YamlPath field, Findings found) {
        Edtf date = meeting.when().date();
        Optional<LocalDateTime> first = start(before, date);
        Optional<LocalDateTime> second = start(sitting, date);
        if (first.isEmpty() || second.isEmpty()) {
            if (before.date().isPresent()
                    && sitting.date().isPresent()
                    && Order.isBefore(sitting.date().get(), before.date().get())) {
                found.add(
                        Code.SITTING,
                        meeting,
                        field.key("date"),
                        "this sitting is of "
                                + sitting.date().get()
                                + ", the one above it of "
                                + before.date().get(),
                        "put the sittings in their order, or mend a date");
            }
            return;
        }
        LocalDateTime end =
                first.get()
                        .plusSeconds(
                                before.duration().map(d -> d.duration().toSeconds()).orElse(0L));
        if (second.get().isBefore(end)) {
            found.add(
                    Code.SITTING,
                    meeting,
                    field.key("start"),
                    "this sitting begins before the one above it ends",
                    "mend the times, or put the sittings in their order");
        }
    }

    private static Optional<LocalDateTime> start(Sitting sitting, Edtf whole) {
        Edtf date = sitting.date().orElse(whole);
        LocalDate day = date.earliest();
        return date.isDay()
                ? sitting.start().map(clock -> day.atTime(clock.time()))
                : Optional.empty();
    }
}
