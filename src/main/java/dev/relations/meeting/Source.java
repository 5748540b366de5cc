package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.util.Optional;

/**
 * Where an account of the meeting was read.
 *
 * @param key the name paragraphs use for it within the record
 * @param side whose account it is
 * @param language a BCP 47 tag
 * @param complete false when the source was read only in part
 */
public record Source(
        Optional<String> key,
        Optional<String> url,
        Optional<String> publisher,
        Optional<Party> side,
        Optional<Edtf> published,
        Optional<Edtf> accessed,
        Optional<String> language,
        Optional<Boolean> complete,
        Extras extras) {}
