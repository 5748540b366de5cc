package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Span;
import java.util.Optional;

/**
 * An office as a sentence names it.
 *
 * @param words as written, without the party: {@code Minister for Foreign Affairs}
 * @param party whose office it is, if it is said
 * @param defined whether {@code the} or {@code his} stands before it
 * @param of whether the party stands behind it, after {@code of}
 */
record Office(String words, Optional<Party> party, Span span, boolean defined, boolean of) {}
