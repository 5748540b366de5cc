package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Keyed;
import dev.relations.meeting.Party;
import dev.relations.meeting.Zone;
import dev.relations.vocabulary.KnownParty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A country or organisation of {@code countries.yaml}, below its code. */
public final class PartyShape extends EntryShape<KnownParty> {

    /** The kinds of party. */
    private enum PartyKind implements Keyed {
        COUNTRY("country"),
        ORGANISATION("organisation");

        private final String key;

        PartyKind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    private final Field<PartyKind> kind =
            field(
                    "kind",
                    Kinds.word(PartyKind.values(), Code.UNKNOWN_KIND),
                    "country, which goes without saying, or organisation.");
    private final Field<String> name = requiredText("name", "name: …", "The name to show.");
    private final Field<String> official = text("official", "The long name.");
    private final Field<List<String>> adjectives =
            field("adjectives", Kinds.listOf(Kinds.TEXT), "Adjectives: Japanese; British, Briton.");
    private final Field<List<String>> aliases =
            field("aliases", Kinds.listOf(Kinds.TEXT), "Every other spelling.");
    private final Field<Edtf> from = field("from", Kinds.DATE, "When it came into being.");
    private final Field<Edtf> to = field("to", Kinds.DATE, "When it ceased to be.");
    private final Field<List<String>> successors =
            field("successors", Kinds.listOf(Kinds.TEXT), "The codes of those that followed it.");
    private final Field<Zone> zone =
            field("zone", Kinds.ZONE, "The time zone of its seat of government.");
    private final Field<Map<String, String>> check = checkField();

    public PartyShape() {
        super("a country or organisation");
    }

    /** Its keys are codes. */
    @Override
    public boolean hasSlugs() {
        return false;
    }

    @Override
    Entry<KnownParty> read(Fields fields) {
        boolean organisation = fields.get(kind).orElse(PartyKind.COUNTRY) == PartyKind.ORGANISATION;
        String shown = fields.text(name);
        Optional<String> whole = fields.get(official);
        List<String> adjective = fields.all(adjectives);
        List<String> others = fields.all(aliases);
        Optional<Edtf> began = fields.get(from);
        Optional<Edtf> ended = fields.get(to);
        List<String> next = fields.all(successors);
        Optional<Zone> seat = fields.get(zone);
        fields.get(check);
        fields.warnOfUnknown();
        return code ->
                new KnownParty(
                        organisation ? Party.organisation(code) : Party.country(code),
                        shown,
                        whole,
                        adjective,
                        others,
                        began,
                        ended,
                        next,
                        seat);
    }
}
