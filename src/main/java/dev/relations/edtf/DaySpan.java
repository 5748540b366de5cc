package dev.relations.edtf;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record DaySpan(LocalDate first, LocalDate last) {}
