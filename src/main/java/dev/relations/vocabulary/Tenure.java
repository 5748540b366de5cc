package dev.relations.vocabulary;

import dev.relations.edtf.Edtf;
import java.util.Optional;

/** The time for which a person held an office; empty ends are not known. */
public record Tenure(String office, Optional<Edtf> from, Optional<Edtf> to) {}
