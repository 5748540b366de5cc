package dev.relations.check;

import dev.relations.vocabulary.Vocabulary;
import java.util.List;

/** Every rule there is. What the reader itself finds is not among them. */
final class Rules {

    /** Those that look at one file. */
    static List<FormRule> form(Vocabulary vocabulary) {
        return List.of(
                new TextFormRule(),
                new CharactersRule(),
                new DamagedTextRule(),
                new UnquotedRule(),
                new CutTextRule(),
                new RepeatedRule(),
                new SpellingRule(vocabulary),
                new LanguageRule(vocabulary),
                new EntryAddressRule(),
                new SortedRule());
    }

    /** Those that look at the meetings, all together. */
    static final List<Rule> SENSE =
            List.of(
                    new IdRule(),
                    new FutureRule(),
                    new StateYearsRule(),
                    new PartiesRule(),
                    new OnlyPlaceRule(),
                    new WeekdayRule(),
                    new TitleDateRule(),
                    new DurationRule(),
                    new ZoneRule(),
                    new CityRule(),
                    new SittingsRule(),
                    new ReferenceRule(),
                    new CommitmentRule(),
                    new SourceRule(),
                    new SideRule(),
                    new AddressRule(),
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
