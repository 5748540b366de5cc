package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.readout.account.Certainty;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.Ministry;
import dev.relations.readout.account.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which parties met, and who of those who took part stands for which of them. */
final class Sides {

    /** Offices that only one party has, by a word of theirs. */
    private static final Map<String, Party> OFFICES =
            Map.of(
                    "pope", Party.country("VA"),
                    "taoiseach", Party.country("IE"),
                    "tanaiste", Party.country("IE"));

    private static final Pattern STATE_OFFICES =
            Pattern.compile(
                    "^(?:President|King|Queen|Emperor|Amir|Emir|Sultan|Chancellor)|Prime Minister|Foreign Minister|Minister of Foreign|Minister for Foreign|Crown Prince");

    private static final Pattern ORGANISATION_OFFICES =
            Pattern.compile(
                    "^(?:Deputy |Assistant |Acting )?(?:Secretary[- ]General|Director[- ]General|High Representative)(?! of the [\\p{L} ]+ Secretariat)");

    private final Ministry ministry;
    private final Optional<Told> title;
    private final List<Told> body;
    private final Mentions mentions;
    private Optional<Party> side;
    private boolean assumed;
    private final Map<Party, Found<Party>> named = new LinkedHashMap<>();
    private final Map<Party, Found<Party>> parties = new LinkedHashMap<>();

    Sides(Ministry ministry, Optional<Told> title, List<Told> body) {
        this.ministry = ministry;
        this.title = title;
        this.side = ministry.side();
        this.body = body;
        this.mentions = new Mentions(body);
    }

    /** Whose account it is, as far as that is known. */
    Optional<Party> side() {
        return side;
    }

    /** How many parties are named as having met. */
    int named() {
        return named.size();
    }

    List<Found<Party>> parties() {
        return List.copyOf(parties.values());
    }

    /** A party that is named as having met. */
    void name(PartySpot spot, Evidence evidence) {
        spot.party()
                .or(() -> mentions.likelier(spot))
                .ifPresent(p -> name(p, "named as a party", evidence));
    }

    void name(Party party, String rule, Evidence evidence) {
        if (!ministry.isDomestic(party)) {
            named.putIfAbsent(party, Found.read(party, rule, evidence));
        }
    }

    /**
     * The party of one who did it without a name being told: the side that tells, if none is known.
     */
    void tell(Party party) {
        side = side.or(() -> Optional.of(party));
    }

    /**
     * Gives those who have none a party, as far as it follows.
     *
     * @param unnamed whether one of the telling side met without a name being told
     */
    void complete(List<Member> members, boolean unnamed) {
        members.replaceAll(m -> m.party().isEmpty() ? m.of(ofOffice(m)) : m);
        members.replaceAll(this::ofOrganisation);
        if (side.isEmpty()) {
            settleTeller(members, unnamed);
        }
        if (side.isEmpty()) {
            side = new Besides(title, body).byForm();
            assumed = side.isPresent();
        }
        members.replaceAll(m -> m.party().isEmpty() && m.host() ? ofSide(m) : m);
        if (side.isPresent() && members.stream().noneMatch(m -> m.party().equals(side))) {
            firstWithout(members, unnamed)
                    .ifPresent(first -> replace(members, first, first.of(side)));
        }
        members.replaceAll(m -> ofTeller(m, m.host() ? side.or(() -> teller(members)) : side));
        Optional<Party> other = onlyOther(members);
        members.replaceAll(
                m -> m.party().isEmpty() && (side.isPresent() || !m.host()) ? m.of(other) : m);
        if (other.isEmpty()) {
            Optional<Party> mentioned = mostMentioned(members);
            members.replaceAll(
                    m ->
                            m.party().isEmpty() && mentioned.isPresent() && isOfState(m)
                                    ? m.of(mentioned).sure(Certainty.ASSUMED)
                                    : m);
        }
    }

    /**
     * Where nothing tells whose account it is, those of one side may all be without a party: theirs
     * is the one that the text sets beside that of the others.
     */
    private void settleTeller(List<Member> members, boolean unnamed) {
        Set<Party> told = new LinkedHashSet<>();
        members.stream()
                .filter(m -> m.role() == Role.PRINCIPAL)
                .forEach(m -> m.party().ifPresent(told::add));
        if (told.size() < 2 && named.size() == 2) {
            takeDyad(members);
        } else if (told.size() != 1
                || !unnamed && members.stream().allMatch(m -> m.party().isPresent())) {
            return;
        } else {
            takeOther(members, told.iterator().next(), unnamed);
        }
    }

    /** Of the two parties of a title such as {@code Korea-China} that of the tellers is first. */
    private void takeDyad(List<Member> members) {
        List<Party> dyad = List.copyOf(named.keySet());
        boolean turned =
                members.stream()
                        .anyMatch(
                                m ->
                                        m.party().equals(Optional.of(dyad.get(0))) && !m.host()
                                                || m.party().equals(Optional.of(dyad.get(1)))
                                                        && m.host());
        Party first = dyad.get(turned ? 1 : 0);
        Party second = dyad.get(turned ? 0 : 1);
        side = Optional.of(first);
        members.replaceAll(
                m ->
                        m.party().isEmpty()
                                ? m.of(Optional.of(m.host() ? first : second))
                                        .sure(Certainty.INFERRED)
                                : m);
    }

    private void takeOther(List<Member> members, Party other, boolean unnamed) {
        boolean host = members.stream().anyMatch(m -> m.host() && m.party().isPresent());
        boolean guest = members.stream().anyMatch(m -> !m.host() && m.party().isPresent());
        if (host && guest) {
            return;
        }
        Besides besides = new Besides(title, body);
        Optional<Party> beside = besides.teller(other, members);
        assumed = beside.isEmpty() && unnamed;
        Optional<Party> teller = assumed ? besides.onlyOther(other) : beside;
        if (teller.isPresent()) {
            side = teller;
            named.remove(teller.get());
            members.replaceAll(
                    m ->
                            m.party().isEmpty() && m.host() != host
                                    ? m.of(teller).sure(Certainty.INFERRED)
                                    : m);
        }
    }

    private Member ofSide(Member member) {
        Member theirs = member.of(side);
        return assumed ? theirs.sure(Certainty.ASSUMED) : theirs;
    }

    private static void replace(List<Member> members, Member one, Member other) {
        members.replaceAll(m -> m.equals(one) ? other : m);
    }

    private static Optional<Party> ofOffice(Member member) {
        for (String word : PersonName.words(member.office().orElse(""))) {
            if (OFFICES.containsKey(word)) {
                return Optional.ofNullable(OFFICES.get(word));
            }
        }
        return Optional.empty();
    }

    /** {@code Secretary General A}: that of the one organisation which the text keeps naming. */
    private Member ofOrganisation(Member member) {
        boolean theirs = member.office().map(Sides::isOfOrganisation).orElse(false);
        if (!theirs || member.party().isPresent() || side.isPresent() && member.host()) {
            return member;
        }
        List<Party> likeliest = mentions.organisations();
        return likeliest.size() == 1
                ? member.of(Optional.of(likeliest.get(0))).sure(Certainty.INFERRED)
                : member;
    }

    /** Whether an office is one that organisations have, not states. */
    static boolean isOfOrganisation(String office) {
        return ORGANISATION_OFFICES.matcher(office).find();
    }

    /** Of those who were there besides only those who tell go without their country. */
    private static Member ofTeller(Member member, Optional<Party> teller) {
        boolean bare =
                member.role() == Role.ATTENDEE
                        && member.party().isEmpty()
                        && member.office().isPresent();
        return bare && teller.isPresent() ? member.of(teller).sure(Certainty.INFERRED) : member;
    }

    /** {@code between President Biden and the Presidents of …}: his party goes without saying. */
    private static Optional<Member> firstWithout(List<Member> members, boolean unnamed) {
        boolean told = members.stream().anyMatch(m -> m.party().isPresent());
        boolean alike = members.stream().noneMatch(Member::host) && members.size() > 1;
        boolean among = told || alike && !unnamed;
        return members.stream().filter(m -> among && m.party().isEmpty()).findFirst();
    }

    /** The one party beside those who tell, if there is only one. */
    private Optional<Party> onlyOther(List<Member> members) {
        Set<Party> others = new LinkedHashSet<>(named.keySet());
        members.forEach(m -> m.party().ifPresent(others::add));
        side.or(() -> teller(members)).ifPresent(others::remove);
        return others.size() == 1 ? Optional.of(others.iterator().next()) : Optional.empty();
    }

    /** The one party of those who are told of first. */
    private static Optional<Party> teller(List<Member> members) {
        List<Party> hosts =
                members.stream()
                        .filter(Member::host)
                        .flatMap(m -> m.party().stream())
                        .distinct()
                        .toList();
        return hosts.size() == 1 ? Optional.of(hosts.get(0)) : Optional.empty();
    }

    /** Where no other party is told, the country that the text names most. */
    private Optional<Party> mostMentioned(List<Member> members) {
        boolean told =
                members.stream().anyMatch(m -> m.party().isPresent() && !m.party().equals(side));
        if (told || !named.isEmpty() || side.isEmpty()) {
            return Optional.empty();
        }
        return mentions.most(side);
    }

    /** Whether an office is one that states have, not towns or unions. */
    static boolean isOfState(Member member) {
        return STATE_OFFICES.matcher(member.office().orElse("")).find();
    }

    /**
     * The parties: those of the telling side, those that are named, those of the others.
     *
     * @param unnamed whether one of the telling side met without a name being told
     */
    void collect(List<Member> members, boolean unnamed) {
        List<Member> hosts = new ArrayList<>(members);
        hosts.removeIf(m -> !m.host());
        if (unnamed) {
            side.ifPresent(s -> parties.put(s, teller(s)));
        }
        hosts.forEach(this::add);
        named.forEach(parties::putIfAbsent);
        members.forEach(this::add);
        boolean told = !hosts.isEmpty() || parties.size() == 1;
        side.filter(s -> told && !parties.isEmpty() && !parties.containsKey(s))
                .ifPresent(s -> parties.put(s, Member.sideThatTells(s)));
    }

    private Found<Party> teller(Party party) {
        Found<Party> found = Member.sideThatTells(party);
        return assumed ? Found.assumed(party, found.rule(), found.evidence()) : found;
    }

    private void add(Member member) {
        member.foundParty()
                .filter(p -> !ministry.isDomestic(p.value()))
                .ifPresent(p -> parties.putIfAbsent(p.value(), p));
    }
}
