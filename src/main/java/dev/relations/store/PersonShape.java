package dev.relations.store;

import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person of {@code people.yaml}, below the key. */
public final class PersonShape extends EntryShape<Person> {

    private final Field<String> name = requiredText("name", "name: …", "The name to show.");
    private final Field<List<String>> aliases =
            field("aliases", Kinds.listOf(Kinds.TEXT), "Every other spelling.");
    private final Field<Party> country =
            field(
                    "country",
                    Kinds.PARTY,
                    "The country or organisation that the person stands for.");
    private final Field<List<Tenure>> offices =
            field("offices", Kinds.listOf(new OfficeShape()), "The offices held, and when.");
    private final Field<List<String>> sameAs =
            field("same_as", Kinds.listOf(Kinds.TEXT), "Addresses of the same person elsewhere.");
    private final Field<Map<String, String>> check = checkField();

    public PersonShape() {
        super("a person");
    }

    @Override
    Entry<Person> read(Fields fields) {
        String shown = fields.text(name);
        List<String> others = fields.all(aliases);
        Optional<Party> party = fields.get(country);
        List<Tenure> held = fields.all(offices);
        List<String> same = fields.all(sameAs);
        fields.get(check);
        fields.warnOfUnknown();
        return key -> new Person(new PersonKey(key), shown, others, party, held, same);
    }
}
