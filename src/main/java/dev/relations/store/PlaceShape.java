package dev.relations.store;

import dev.relations.meeting.Party;
import dev.relations.meeting.Place;

/** Where a meeting or a sitting took place. */
final class PlaceShape extends Shape<Place> {

    private final Field<String> city = text("city", "The city.");
    private final Field<Party> country =
            field("country", Kinds.COUNTRY, "The country or territory; it need not be a party.");
    private final Field<String> venue = text("venue", "The building or room.");

    PlaceShape() {
        super("a place", "{city: Paris, country: FR}");
    }

    @Override
    Place read(Fields fields) {
        return new Place(fields.get(city), fields.get(country), fields.get(venue), fields.extras());
    }
}
