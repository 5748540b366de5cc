package dev.relations.meeting;

import java.util.Optional;

/** A paper that came out of a meeting: a roadmap, a joint statement. */
public record Document(String title, Optional<String> kind, Optional<String> url, Extras extras) {}
