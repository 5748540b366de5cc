package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.completion.Slot;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.Zone;
import dev.relations.query.Query;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Spelling;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kind of event it was, how and where it was held, and what it is called. */
enum AskSetting implements Question {
    FORM("form", "Form", "What kind of event it was: meeting, summit, visit, courtesy-call, …") {
        @Override
        public Optional<String> usual(Told told, Background background) {
            return Precedent.form(told, background).or(() -> Optional.of(Form.MEETING.key()));
        }

        @Override
        Slot slot() {
            return new Slot.OneOf(Form.class, false);
        }
    },
    MEDIUM("medium", "Medium", "How they met: in-person, phone, video or written.") {
        @Override
        public Optional<String> usual(Told told, Background background) {
            return Precedent.medium(told, background).or(() -> Optional.of(Medium.IN_PERSON.key()));
        }

        @Override
        Slot slot() {
            return new Slot.OneOf(Medium.class, false);
        }

        /** Only who meets in person meets at a place. */
        @Override
        public Answer answer(String text, Told told, Background background) {
            boolean inPerson = text.isEmpty() || text.equals(Medium.IN_PERSON.key());
            return Answer.Taken.of(told.with(key(), text), inPerson ? List.of(PLACE) : List.of());
        }
    },
    PLACE("place", "Place", "The city and, behind a comma, its country: Rio de Janeiro, Brazil.") {
        @Override
        Slot slot() {
            return Slot.Other.CITY;
        }

        @Override
        public Answer answer(String text, Told told, Background background) {
            if (text.isEmpty()) {
                return Answer.Taken.of(told.with(key(), ""));
            }
            int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('、'));
            String city = (comma < 0 ? text : text.substring(0, comma)).strip();
            String name = comma < 0 ? "" : text.substring(comma + 1).strip();
            if (!Names.isName(text)) {
                return new Answer.Refused(
                        "\"" + text + "\" is no place", "write a city, a comma and its country");
            } else if (name.isEmpty()) {
                return placed(city, countryOf(city, background), told, background);
            }
            Match<KnownParty> match = background.vocabulary().parties().findCountry(name);
            return match instanceof Match.One<KnownParty> one
                    ? placed(city, Optional.of(one.value().party()), told, background)
                    : AskParties.refused(name, match);
        }
    },
    START("start", "Start", "Local time at the place: 17:30, or 17:30~ for about.") {
        @Override
        public Answer answer(String text, Told told, Background background) {
            Told more = told.with(key(), text);
            return text.isEmpty()
                    ? Answer.Taken.of(more)
                    : Answer.Taken.of(more, List.of(ZONE, DURATION));
        }
    },
    ZONE("zone", "Zone", "The zone of the place in the IANA database: Europe/Paris.") {
        @Override
        public Optional<String> usual(Told told, Background background) {
            Optional<Party> place =
                    told.fields().get("place") instanceof Map<?, ?> map
                            ? Optional.ofNullable(map.get("country"))
                                    .map(code -> Party.country(code.toString()))
                            : Optional.empty();
            return place.or(() -> told.parties().stream().findFirst())
                    .flatMap(background.vocabulary().parties()::zone)
                    .map(Zone::name);
        }

        @Override
        Slot slot() {
            return Slot.Other.ZONE;
        }

        @Override
        public Answer answer(String text, Told told, Background background) {
            return text.isEmpty()
                    ? new Answer.Refused(
                            "a start needs a zone", "write one, or < to take the start back")
                    : super.answer(text, told, background);
        }
    },
    DURATION("duration", "Duration", "How long it took: 55 min, 1 h 30 min, PT55M, PT1H~.") {
        @Override
        public Answer answer(String text, Told told, Background background) {
            return super.answer(iso(text), told, background);
        }
    },
    TITLE("title", "Title", "What the account calls it.") {
        @Override
        public Optional<String> usual(Told told, Background background) {
            return Precedent.title(told, background).or(() -> made(told, background));
        }

        @Override
        public Answer answer(String text, Told told, Background background) {
            return !Names.isName(text)
                    ? new Answer.Refused("a meeting needs a title", "write what to call it")
                    : super.answer(text, told, background);
        }
    };

    private final String key;
    private final String label;
    private final String help;

    AskSetting(String key, String label, String help) {
        this.key = key;
        this.label = label;
        this.help = help;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String help() {
        return help;
    }

    /** What is offered; nothing for what is free. */
    Slot slot() {
        return new Slot.Words(List.of());
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        return background.completion().of(slot(), typed, Query.ALL);
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        return Answer.Taken.of(told.with(key, text));
    }

    private static Answer placed(
            String city, Optional<Party> country, Told told, Background background) {
        Map<String, Object> place = new LinkedHashMap<>();
        if (!city.isEmpty()) {
            place.put("city", city);
        }
        country.ifPresent(party -> place.put("country", party.code()));
        return new Answer.Taken(
                told.with("place", place),
                List.of(),
                country.map(background.vocabulary().parties()::name).stream()
                        .map(name -> city.isEmpty() ? name : city + ", " + name)
                        .toList());
    }

    /** The country that a city is in wherever meetings name both. */
    private static Optional<Party> countryOf(String city, Background background) {
        Set<Party> countries = new HashSet<>();
        String folded = Spelling.fold(city);
        for (Meeting meeting : background.meetings()) {
            Optional<Place> place = meeting.setting().place();
            if (place.flatMap(Place::city)
                    .filter(c -> Spelling.fold(c).equals(folded))
                    .isPresent()) {
                place.flatMap(Place::country).ifPresent(countries::add);
            }
        }
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }

    /** {@code 55 min} and {@code 1h30} as ISO 8601; what is neither as it is. */
    static String iso(String text) {
        boolean about = text.endsWith("~");
        String plain = about ? text.substring(0, text.length() - 1).strip() : text;
        StringBuilder iso = new StringBuilder("PT");
        StringBuilder digits = new StringBuilder();
        char unit = 'M';
        for (String part : plain.split("(?<=\\p{Nd})(?=\\P{Nd})|(?<=\\P{Nd})(?=\\p{Nd})", -1)) {
            String word = part.strip().toLowerCase(java.util.Locale.ROOT);
            if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                word.chars().forEach(c -> digits.append(Character.digit(c, 10)));
            } else if (Set.of("h", "hr", "hrs", "hour", "hours", "時間").contains(word)
                    && digits.length() > 0) {
                iso.append(digits).append('H');
                digits.setLength(0);
            } else if (Set.of("m", "min", "mins", "minute", "minutes", "分").contains(word)
                    && digits.length() > 0) {
                iso.append(digits).append(unit);
                digits.setLength(0);
            } else {
                return text;
            }
        }
        if (digits.length() > 0) {
            iso.append(digits).append(unit);
        }
        return iso.length() > 2 ? iso + (about ? "~" : "") : text;
    }

    /** {@code Japan-France Strategic Dialogue}. */
    private static Optional<String> made(Told told, Background background) {
        List<String> names =
                told.parties().stream().map(background.vocabulary().parties()::name).toList();
        StringBuilder form = new StringBuilder();
        for (String word : told.text("form").orElse("meeting").split("-", -1)) {
            form.append(' ')
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return Optional.of(String.join("-", names) + form);
    }
}
