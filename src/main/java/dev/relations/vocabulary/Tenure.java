package dev.relations.vocabulary;

import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import java.time.LocalDate;
import java.util.Optional;

/** The time for which a person held an office; empty ends are not known. */
public record Tenure(String office, Optional<Edtf> from, Optional<Edtf> to) {

    /** Whether the office was certainly held on a day. */
    public boolean covers(LocalDate day) {
        LocalDate first = from.map(Edtf::latestStart).orElse(LocalDate.MAX);
        LocalDate last = to.map(Edtf::earliestEnd).orElse(LocalDate.MAX);
        return new DaySpan(first, last).contains(day);
    }
}
