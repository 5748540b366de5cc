package dev.relations.readout;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who took part, in an account in English. */
final class Cast {

    private static final Set<String> SPEECH =
            Set.of(
                    "stated",
                    "welcomed",
                    "expressed",
                    "explained",
                    "mentioned",
                    "responded",
                    "noted",
                    "conveyed",
                    "congratulated",
                    "appreciated",
                    "emphasized",
                    "underscored",
                    "highlighted",
                    "requested",
                    "thanked",
                    "said",
                    "reaffirmed",
                    "briefed",
                    "praised",
                    "affirmed",
                    "commended",
                    "reiterated",
                    "shared",
                    "highly",
                    "also",
                    "strongly",
                    "urged",
                    "offered",
                    "introduced",
                    "extended",
                    "pointed",
                    "described",
                    "in",
                    "voiced",
                    "told");

    private final Encounters encounters;
    private final Places places;
    private final Optional<Told> title;
    private final List<Told> body;
    private final Optional<Party> side;
    private final List<Member> members = new ArrayList<>();
    private final Map<Party, Found<Party>> parties = new LinkedHashMap<>();
    private final Optional<Encounter> titled;
    private final Optional<Encounter> opening;

    Cast(
            Encounters encounters,
            Places places,
            Optional<Told> title,
            List<Told> body,
            Optional<Party> side) {
        this.encounters = encounters;
        this.places = places;
        this.title = title;
        this.body = body;
        this.side = side;
        this.titled = title.flatMap(t -> encounters.inTitle(t.sentence(), t.persons()));
        this.opening = findOpening();
        fromTitle();
        fromOpening();
        if (isTrip()) {
            fromTrip();
        }
        body.forEach(this::joining);
        if (opening.isEmpty()) {
            body.forEach(this::speaking);
        }
        completeNames();
        completeParties();
        collectParties();
    }

    /** The sentence that tells that they met. */
    Optional<Encounter> opening() {
        return opening;
    }

    Optional<Encounter> titled() {
        return titled;
    }

    /** Those of the telling side first, else as they are named. */
    List<Member> members() {
        List<Member> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparing(m -> !m.host()));
        return sorted;
    }

    List<Found<Party>> parties() {
        return List.copyOf(parties.values());
    }

    /** Whether it tells of a journey, with several meetings. */
    boolean isTrip() {
        boolean inTitle = titled.map(t -> isTravel(t.sentence().lower(t.verb()))).orElse(false);
        return inTitle
                || (titled.isEmpty()
                        && opening.map(o -> isTravel(o.sentence().lower(o.verb()))).orElse(false));
    }

    private static boolean isTravel(String lower) {
        return lower.startsWith("travel") || lower.equals("trip") || lower.startsWith("visit");
    }

    private Optional<Encounter> findOpening() {
        Optional<Encounter> half = Optional.empty();
        int looked = 0;
        for (Told told : body) {
            if (told.item() || looked++ > 9) {
                continue;
            }
            Optional<Encounter> found = encounters.inText(told.sentence(), told.persons());
            if (found.isPresent() && found.get().isWhole()) {
                return found;
            }
            half = half.isPresent() ? half : found.filter(f -> !f.subjects().isEmpty());
        }
        return half;
    }

    private void fromTitle() {
        if (titled.isEmpty()) {
            return;
        }
        Evidence evidence = title.orElseThrow().evidence();
        titled.get()
                .subjects()
                .forEach(p -> add(p, true, Role.PRINCIPAL, "named in the title", evidence));
        titled.get()
                .objects()
                .forEach(p -> add(p, false, Role.PRINCIPAL, "named in the title", evidence));
    }

    private void fromOpening() {
        if (opening.isEmpty()) {
            return;
        }
        Encounter met = opening.get();
        Evidence evidence = new Evidence(met.sentence().line(), met.sentence().text());
        met.subjects().forEach(p -> add(p, true, Role.PRINCIPAL, "who met", evidence));
        met.objects().forEach(p -> add(p, false, Role.PRINCIPAL, "whom they met", evidence));
    }

    /** On a journey every sentence may tell of another meeting. */
    private void fromTrip() {
        for (Told told : body) {
            Optional<Encounter> met = encounters.ofTraveller(told.sentence(), told.persons());
            met.ifPresent(
                    m -> {
                        m.subjects().forEach(p -> addKnown(p, told));
                        Optional<Party> where = country(told.sentence());
                        m.objects()
                                .forEach(
                                        p ->
                                                add(
                                                        p.of(p.party().or(() -> where)),
                                                        false,
                                                        Role.PRINCIPAL,
                                                        "whom they met",
                                                        told.evidence()));
                        m.parties().forEach(p -> party(p, told.evidence()));
                    });
        }
    }

    /**
     * On a journey those whom one meets in a city are of its country, where nothing else is said.
     */
    private Optional<Party> country(Sentence sentence) {
        return EnglishSites.in(sentence, places).flatMap(s -> s.value().country());
    }

    private void addKnown(PersonSpot person, Told told) {
        if (members.stream().noneMatch(m -> m.is(person))) {
            add(person, true, Role.PRINCIPAL, "who met", told.evidence());
        }
    }

    /** Those who were there too: joined by, also attended, the delegation was led by. */
    private void joining(Told told) {
        for (Encounters.Joined joined : encounters.joined(told.sentence(), told.persons())) {
            boolean host = joined.with().map(this::isHost).orElse(false);
            Role role = joined.leading() ? Role.PRINCIPAL : Role.ATTENDEE;
            add(joined.person(), host, role, "who joined or led", told.evidence());
        }
        if (told.item() && isListOfMembers(told)) {
            told.persons().stream()
                    .limit(1)
                    .forEach(
                            p ->
                                    add(
                                            p,
                                            false,
                                            Role.PRINCIPAL,
                                            "in the list of those present",
                                            told.evidence()));
        }
    }

    private boolean isHost(PersonSpot person) {
        return members.stream().anyMatch(m -> m.host() && m.is(person));
    }

    /** Whether an item stands in a list that was announced as one of participants. */
    private boolean isListOfMembers(Told item) {
        int at = body.indexOf(item) - 1;
        while (at >= 0 && body.get(at).item()) {
            at--;
        }
        return at >= 0 && encounters.announcesMembers(body.get(at).sentence());
    }

    /** Without an opening sentence those who spoke took part. */
    private void speaking(Told told) {
        for (PersonSpot person : told.persons()) {
            String next = told.sentence().lower(person.span().to());
            int at = person.span().from();
            boolean first = at == 0 || told.sentence().is(at - 1, ",");
            if (first
                    && SPEECH.contains(next)
                    && (person.office().isPresent() || person.titled())) {
                boolean host =
                        members.isEmpty()
                                || members.stream()
                                        .filter(Member::host)
                                        .anyMatch(m -> m.is(person));
                add(person, host, Role.PRINCIPAL, "who spoke", told.evidence());
            }
        }
    }

    private void add(PersonSpot spot, boolean host, Role role, String rule, Evidence evidence) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).is(spot)) {
                members.set(i, merged(members.get(i), spot));
                return;
            }
        }
        members.add(
                new Member(
                        spot.name(),
                        spot.office(),
                        spot.party(),
                        role,
                        host,
                        Certainty.READ,
                        rule,
                        evidence));
    }

    /** With the fuller name, the longer office, and the party if it is said now. */
    private static Member merged(Member member, PersonSpot spot) {
        String name = isFuller(spot.name(), member.name()) ? spot.name() : member.name();
        Optional<String> office = member.office();
        if (spot.office().map(String::length).orElse(0) > office.map(String::length).orElse(0)) {
            office = spot.office();
        }
        return member.named(name).in(office).of(member.party().or(spot::party));
    }

    private static boolean isFuller(String name, String other) {
        int words = PersonName.words(name).size();
        int others = PersonName.words(other).size();
        return words > others || (words == others && name.length() > other.length());
    }

    /** Everything else that the text tells of those who took part. */
    private void completeNames() {
        for (Told told : body) {
            for (PersonSpot spot : told.persons()) {
                for (int i = 0; i < members.size(); i++) {
                    if (members.get(i).is(spot) && isOnly(spot)) {
                        members.set(i, merged(members.get(i), spot));
                    }
                }
            }
        }
    }

    private boolean isOnly(PersonSpot spot) {
        return members.stream().filter(m -> m.is(spot)).count() == 1;
    }

    private void completeParties() {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.party().isEmpty() && member.host() && side.isPresent()) {
                members.set(i, member.of(side));
            }
        }
        Optional<Party> other = onlyOther();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.party().isEmpty() && !member.host() && other.isPresent()) {
                members.set(i, member.of(other));
            }
        }
    }

    /** The one party beside those who tell, if there is only one. */
    private Optional<Party> onlyOther() {
        Set<Party> others = new java.util.LinkedHashSet<>();
        for (Member member : members) {
            member.party().ifPresent(others::add);
        }
        named().forEach(p -> p.party().ifPresent(others::add));
        side.ifPresent(others::remove);
        return others.size() == 1 ? Optional.of(others.iterator().next()) : Optional.empty();
    }

    private List<PartySpot> named() {
        List<PartySpot> named = new ArrayList<>();
        titled.ifPresent(t -> named.addAll(t.parties()));
        opening.ifPresent(o -> named.addAll(o.parties()));
        return named;
    }

    private void collectParties() {
        Map<Party, Found<Party>> others = new LinkedHashMap<>(parties);
        parties.clear();
        for (Member member : members) {
            if (member.host()) {
                member.party()
                        .ifPresent(p -> put(p, "party of " + member.name(), member.evidence()));
            }
        }
        titled.ifPresent(t -> t.parties().forEach(p -> party(p, title.orElseThrow().evidence())));
        for (Member member : members) {
            member.party().ifPresent(p -> put(p, "party of " + member.name(), member.evidence()));
        }
        opening.ifPresent(
                o ->
                        o.parties()
                                .forEach(
                                        p ->
                                                party(
                                                        p,
                                                        new Evidence(
                                                                o.sentence().line(),
                                                                o.sentence().text()))));
        others.forEach(parties::putIfAbsent);
        boolean told = members.stream().anyMatch(Member::host) || parties.size() == 1;
        side.filter(s -> told && !parties.isEmpty() && !parties.containsKey(s))
                .ifPresent(
                        s ->
                                parties.put(
                                        s,
                                        Found.inferred(
                                                s,
                                                "the side that tells",
                                                Evidence.of("whose account it is"))));
    }

    private void party(PartySpot spot, Evidence evidence) {
        spot.party().ifPresent(p -> put(p, "named as a party", evidence));
    }

    private void put(Party party, String rule, Evidence evidence) {
        parties.putIfAbsent(party, Found.read(party, rule, evidence));
    }
}
