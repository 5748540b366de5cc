package dev.relations.store;

import dev.relations.meeting.Document;

/** A document that a meeting brought forth. */
final class DocumentShape extends Shape<Document> {

    private final Field<String> title =
            requiredText("title", "title: …", "What the document is called.");
    private final Field<String> kind = text("kind", "What it is: a roadmap, a joint statement.");
    private final Field<String> url = text("url", "Where it can be read.");

    DocumentShape() {
        super("a document", "{title: …, url: …}");
    }

    @Override
    Document read(Fields fields) {
        return new Document(fields.text(title), fields.get(kind), fields.get(url), fields.extras());
    }
}
