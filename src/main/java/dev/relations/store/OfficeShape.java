package dev.relations.store;

import dev.relations.edtf.Edtf;
import dev.relations.vocabulary.Tenure;

/** An office, and when a person held it. */
final class OfficeShape extends Shape<Tenure> {

    private final Field<String> title = requiredText("title", "title: …", "The office.");
    private final Field<Edtf> from = field("from", Kinds.DATE, "The first day.");
    private final Field<Edtf> to = field("to", Kinds.DATE, "The last day.");

    OfficeShape() {
        super("an office", "{title: …, from: \"2023-09-13\"}");
    }

    @Override
    Tenure read(Fields fields) {
        fields.warnOfUnknown();
        return new Tenure(fields.text(title), fields.get(from), fields.get(to));
    }
}
