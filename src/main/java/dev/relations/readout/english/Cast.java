package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.Ministry;
import dev.relations.readout.account.PersonName;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who took part, in an account in English. */
final class Cast {

    private static final String LED = "who joined or led";

    private final Set<String> speech;
    private final Encounters encounters;
    private final Joining joining;
    private final PartyLists lists;
    private final Places places;
    private final Optional<Told> title;
    private final Holders holders;
    private final List<Told> body;
    private final Members members = new Members();
    private final Optional<Encounter> titled;
    private final Optional<Encounter> opening;
    private final boolean implied;
    private final Optional<Party> side;
    private final Sides sides;
    private final Guests guests;
    private Optional<Found<String>> unnamed = Optional.empty();

    Cast(
            Words words,
            Encounters encounters,
            ImpliedEncounters hints,
            TitleReader titles,
            Neighbours neighbours,
            Places places,
            Optional<Told> title,
            List<Told> headings,
            List<Told> body,
            Ministry ministry) {
        this.speech = words.of("speech");
        this.encounters = encounters;
        this.joining = new Joining(neighbours);
        this.lists = new PartyLists(neighbours);
        this.places = places;
        this.guests = new Guests(encounters);
        this.title = title;
        this.body = body;
        this.holders = new Holders(encounters, title, headings, body);
        this.titled = title.flatMap(t -> titles.encounter(t.sentence(), t.persons()));
        Openings openings = new Openings(encounters, hints, titled);
        this.opening = openings.in(body);
        this.implied = openings.isImplied();
        this.side = ministry.side();
        this.sides = new Sides(ministry, title, body);
        addTitled();
        addOpening();
        if (isTrip() || isWithOfficials()) {
            addMetOnTheWay();
        }
        body.forEach(this::addAlsoMet);
        body.forEach(this::addJoining);
        if (opening.isEmpty()) {
            body.forEach(this::addSpeaking);
        }
        addByOffice();
        members.complete(body);
        List<Member> all = members.all();
        sides.complete(all, unnamed.isPresent());
        all.replaceAll(m -> guests.company(m, all));
        all.replaceAll(m -> holders.inOffice(m, all));
        sides.collect(all, unnamed.isPresent());
    }

    /** The sentence that tells that they met. */
    Optional<Encounter> opening() {
        return opening;
    }

    /** Those of the telling side first, else as they are named. */
    List<Member> members() {
        return members.sorted();
    }

    List<Found<Party>> parties() {
        return sides.parties();
    }

    /** Whether two met, and of one of them nothing tells the party. */
    boolean isOneSideUntold() {
        Untold untold = new Untold(sides, unnamed.isPresent());
        return untold.isOne(
                members.all(), Stream.of(opening, titled).flatMap(Optional::stream).toList());
    }

    /** Whether a sentence of the text tells that somebody met, and does not only imply it. */
    boolean isToldOfMeeting() {
        return opening.isPresent() && !implied;
    }

    /** Whether it tells who led a side on two of them. */
    boolean isLedByBoth() {
        return members.partiesOfPrincipals(LED) > 1;
    }

    /** Whether a sentence only implies it, or the title alone tells who met whom. */
    boolean isImplied() {
        return implied || titled.map(t -> t.isWhole() || Untold.isOfGroup(t)).orElse(false);
    }

    /** Whether a sentence implies it of two or more whom it names. */
    boolean isImpliedOfBoth() {
        return implied
                && opening.map(o -> o.subjects().size() + o.objects().size() > 1).orElse(false);
    }

    /** The office of whoever met without a name being told. */
    Optional<Found<String>> unnamed() {
        return unnamed;
    }

    /** {@code The Prime Minister spoke with …}: one who is named with this office elsewhere. */
    private void addByOffice() {
        Optional<Office> office = opening.flatMap(encounters::officeOf);
        if (office.isEmpty()) {
            return;
        }
        String held = office.get().words();
        Evidence evidence = opening.orElseThrow().evidence();
        Optional<PersonSpot> meant = holders.of(held, members.all()).or(this::nameInTitle);
        meant.ifPresent(
                p ->
                        members.add(
                                p.holding(held),
                                true,
                                Role.PRINCIPAL,
                                "named with this office elsewhere",
                                evidence));
        office.get().party().ifPresent(sides::tell);
        if (meant.isEmpty()) {
            unnamed = Optional.of(Found.read(held, "an office without a name", evidence));
        }
    }

    /** {@code Oto Breg call with President X}: the only one whom a title names before its noun. */
    private Optional<PersonSpot> nameInTitle() {
        return titled.filter(t -> t.subjects().size() == 1)
                .map(t -> t.subjects().get(0))
                .filter(p -> p.isBare() && p.party().isEmpty());
    }

    /** Whether it tells of a journey, with several meetings. */
    boolean isTrip() {
        return Journeys.isOne(titled, opening, body);
    }

    private void addTitled() {
        if (titled.isEmpty()) {
            return;
        }
        Encounter met = titled.get();
        Evidence evidence = title.orElseThrow().evidence();
        addTitled(met.subjects(), true, evidence);
        addTitled(met.objects(), false, evidence);
        met.parties().forEach(p -> sides.name(p, evidence));
    }

    private void addTitled(List<PersonSpot> persons, boolean host, Evidence evidence) {
        persons.stream()
                .filter(this::isPerson)
                .forEach(p -> members.add(p, host, Role.PRINCIPAL, "named in the title", evidence));
    }

    /**
     * Capitals in a title may be anything; without an office they are a name if the text has it.
     */
    private boolean isPerson(PersonSpot spot) {
        return !spot.isBare()
                || body.stream()
                        .flatMap(t -> t.persons().stream())
                        .anyMatch(p -> PersonName.within(p.name(), spot.name()));
    }

    private void addOpening() {
        if (opening.isEmpty()) {
            return;
        }
        Encounter met = opening.get();
        Evidence evidence = met.evidence();
        for (PersonSpot person : met.subjects()) {
            members.add(person, met.isFirst(person, side), Role.PRINCIPAL, "who met", evidence);
        }
        met.objects()
                .forEach(p -> members.add(p, false, Role.PRINCIPAL, "whom they met", evidence));
        met.parties().forEach(p -> sides.name(p, evidence));
        boolean named = titled.map(t -> !t.parties().isEmpty()).orElse(false);
        List<PartySpot> destinations = Journeys.destinations(met);
        destinations.forEach(p -> sides.name(p, evidence));
        if (Journeys.isTravel(met) && !named && destinations.isEmpty()) {
            Sites.in(met.sentence(), places)
                    .flatMap(s -> s.value().country())
                    .ifPresent(p -> sides.name(p, "where they travelled", evidence));
        }
    }

    /** {@code A met with senior officials of B}: who these were may be told behind it. */
    private boolean isWithOfficials() {
        return opening.filter(o -> o.objects().isEmpty() && !o.parties().isEmpty())
                        .filter(o -> !o.subjects().isEmpty())
                        .isPresent()
                && titled.map(t -> t.objects().isEmpty()).orElse(true);
    }

    /** On a journey every sentence may tell of another meeting. */
    private void addMetOnTheWay() {
        for (Told told : body) {
            encounters.ofTraveller(told.sentence(), told.persons()).forEach(m -> addMet(m, told));
        }
    }

    /** Those whom one meets in a city are of its country, where nothing else is said. */
    private void addMet(Encounter met, Told told) {
        Optional<Party> where = Sites.in(told.sentence(), places).flatMap(s -> s.value().country());
        for (PersonSpot person : met.subjects()) {
            if (!members.has(person)) {
                members.add(person, true, Role.PRINCIPAL, "who met", told.evidence());
            }
        }
        for (PersonSpot person : met.objects()) {
            PersonSpot placed = person.of(person.party().or(() -> where));
            members.add(placed, false, Role.PRINCIPAL, "whom they met", told.evidence());
        }
        met.parties().forEach(p -> sides.name(p, told.evidence()));
    }

    /** {@code The President also spoke by phone today with A}: in the same account, another one. */
    private void addAlsoMet(Told told) {
        if (opening.filter(o -> !o.sentence().equals(told.sentence())).isPresent()) {
            encounters.also(told.sentence(), told.persons()).ifPresent(met -> addMet(met, told));
        }
    }

    /** Those who were there too: joined by, also attended, the delegation was led by. */
    private void addJoining(Told told) {
        Optional<Member> accompanied = guests.accompanied(told.sentence(), members.all());
        for (Joining.Joined joined : joining.joined(told.sentence(), told.persons())) {
            Optional<Party> party =
                    joined.person()
                            .party()
                            .or(() -> joined.with().flatMap(members::partyOf))
                            .or(() -> accompanied.flatMap(Member::party));
            accompanied
                    .filter(m -> party.isEmpty() && !m.host())
                    .ifPresent(m -> guests.add(joined.person(), m));
            boolean host =
                    party.isPresent()
                            ? party.equals(side)
                            : joined.with()
                                    .map(members::isHost)
                                    .or(() -> accompanied.map(Member::host))
                                    .orElse(!joined.leading() && joined.by());
            boolean met = !host && party.isPresent() && isOneSided();
            Role role = joined.leading() || met ? Role.PRINCIPAL : Role.ATTENDEE;
            members.add(joined.person().of(party), host, role, LED, told.evidence());
            if (host) {
                members.all()
                        .replaceAll(
                                m -> m.is(joined.person()) && m.party().isEmpty() ? m.asHost() : m);
            }
        }
        lists.in(told, opening.map(Encounter::sentence))
                .forEach(p -> sides.name(p, told.evidence()));
        if (told.item() && Joining.isInListOfMembers(told, body) && !told.persons().isEmpty()) {
            PersonSpot first = told.persons().get(0);
            members.add(
                    first, false, Role.PRINCIPAL, "in the list of those present", told.evidence());
        }
    }

    /** {@code A hosted a call with Allies}: those who joined are whom A met. */
    private boolean isOneSided() {
        return opening.map(o -> !o.isWhole()).orElse(false);
    }

    /** Without an opening sentence those who spoke took part, the telling side first. */
    private void addSpeaking(Told told) {
        for (PersonSpot person : Joining.speaking(told, speech)) {
            boolean host = members.all().isEmpty() || members.isHost(person);
            members.add(person, host, Role.PRINCIPAL, "who spoke", told.evidence());
        }
    }
}
