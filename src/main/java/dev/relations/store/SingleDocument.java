package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** The one document that a file holds. */
public final class SingleDocument {

    private SingleDocument() {}

    /** None where nothing is in the text, or it has more keys and values than the most. */
    public static Optional<YamlNode> of(String text, int most, Problems problems) {
        List<YamlNode> documents;
        try {
            documents = YamlReader.read(text, Mark.START, most, problems::error);
        } catch (YamlException e) {
            problems.error(e);
            return Optional.empty();
        }
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        if (documents.size() > 1) {
            problems.error(
                    Code.SEVERAL_DOCUMENTS,
                    documents.get(1).start(),
                    1,
                    "a second document begins here; one file is one meeting",
                    Optional.of("move it to a file of its own"));
        }
        return Optional.of(documents.get(0));
    }
}
