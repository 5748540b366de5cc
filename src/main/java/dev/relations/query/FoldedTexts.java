package dev.relations.query;

import java.util.List;

/** A meeting that has what it tells in words at hand as {@link TextPart#ALL} folded. */
public interface FoldedTexts {

    /**
     * Whether some folded words may stand in its texts; when not, it need not be looked at. The
     * answer is only sure when it is no.
     */
    boolean mayHold(Needle folded);

    /** Its texts, folded. */
    List<String> foldedTexts();
}
