package dev.relations.check;

import java.util.List;

/** Every rule there is. What the reader itself finds is not among them. */
final class Rules {

    /** Those that look at one file. */
    static final List<FormRule> FORM = List.of(new RepeatedRule());

    /** Those that look at the meetings, all together. */
    static final List<Rule> SENSE =
            List.of(
                    new IdRule(),
                    new StateYearsRule(),
                    new PartiesRule(),
                    new OnlyPlaceRule(),
                    new DurationRule(),
                    new SittingsRule(),
                    new ReferenceRule(),
                    new CommitmentRule(),
                    new SourceRule(),
                    new LinkRule(),
                    new KeysRule(),
                    new SeriesRule(),
                    new DoublesRule(),
                    new OfficeRule(),
                    new TenuresRule(),
                    new EntriesRule(),
                    new OneNameRule(),
                    new TwoNamesRule(),
                    new UnknownPersonRule(),
                    new TopicRule(),
                    new BroaderRule());

    private Rules() {}
}
