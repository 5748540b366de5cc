package dev.relations.check;

import java.util.List;

/** Every rule there is. What the reader itself finds is not among them. */
final class Rules {

    /** Those that look at one file. */
    static final List<FormRule> FORM = List.of();

    /** Those that look at the meetings, all together. */
    static final List<Rule> SENSE = List.of();

    private Rules() {}
}
