package dev.relations.meeting;

import java.util.List;
import java.util.Optional;

/**
 * What is told of a meeting: its paragraphs and what follows from them, and where it was read.
 *
 * @param differs where accounts disagree
 * @param notes free text of the keeper of the records
 * @param extras fields of the record that this program does not know
 */
public record Account(
        List<Paragraph> paragraphs,
        List<Commitment> commitments,
        List<Document> documents,
        List<Reference> refersTo,
        List<Source> sources,
        List<Difference> differs,
        Optional<String> notes,
        Extras extras) {

    /** Nothing told. */
    public static final Account NONE =
            new Account(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Extras.NONE);

    public Account {
        paragraphs = List.copyOf(paragraphs);
        commitments = List.copyOf(commitments);
        documents = List.copyOf(documents);
        refersTo = List.copyOf(refersTo);
        sources = List.copyOf(sources);
        differs = List.copyOf(differs);
    }
}
