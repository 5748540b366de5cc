package dev.relations.store;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.MeetingId;
import java.util.Optional;

/** The id that a file's name is meant to be. */
public final class MendedId {

    private MendedId() {}

    /** In lower-case ASCII words joined by hyphens; the date goes before it where none is. */
    public static Optional<MeetingId> spelled(String stem, Optional<Edtf> written) {
        String slug = DraftId.slug(stem);
        Optional<MeetingId> id = MeetingId.of(slug);
        return id.isPresent()
                ? id
                : written.flatMap(DraftId::date).flatMap(date -> MeetingId.of(date + "-" + slug));
    }

    /** With the date of the record in the place of another one. */
    public static Optional<MeetingId> dated(MeetingId id, int dateLength, Edtf written) {
        String slug = id.value().substring(dateLength);
        return DraftId.date(written).flatMap(date -> MeetingId.of(date + slug));
    }
}
