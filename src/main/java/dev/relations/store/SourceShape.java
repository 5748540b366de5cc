package dev.relations.store;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.meeting.Source;

/** Where an account of a meeting was read. */
final class SourceShape extends Shape<Source> {

    private final Field<String> key =
            text(
                    "key",
                    "A name for it: paragraphs name it so, and an import finds its rows by it.");
    private final Field<String> url = text("url", "Its address.");
    private final Field<String> publisher = text("publisher", "Who published it.");
    private final Field<Party> side = field("side", Kinds.PARTY, "Whose account it is.");
    private final Field<Edtf> published = field("published", Kinds.DATE, "When it was published.");
    private final Field<Edtf> accessed = field("accessed", Kinds.DATE, "When it was read.");
    private final Field<String> language = text("language", "A BCP 47 tag, such as en.");
    private final Field<Boolean> complete =
            field("complete", Kinds.FLAG, "false when it was read only in part.");

    SourceShape() {
        super("a source", "{url: …, publisher: …}");
    }

    @Override
    Source read(Fields fields) {
        return new Source(
                fields.get(key),
                fields.get(url),
                fields.get(publisher),
                fields.get(side),
                fields.get(published),
                fields.get(accessed),
                fields.get(language),
                fields.get(complete),
                fields.extras());
    }
}
