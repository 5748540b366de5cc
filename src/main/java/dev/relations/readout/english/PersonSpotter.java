package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Span;
import dev.relations.readout.account.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the persons whom a sentence in English names: by an office before the name ({@code Prime
 * Minister Robert Golob of Slovenia}), behind it ({@code Mr. HAYASHI Yoshimasa, Minister for
 * Foreign Affairs}), or by two or more words that only a name can be.
 */
final class PersonSpotter {

    /** Ranks that stand before a name whose office stands behind it. */
    private static final Set<String> RANKS =
            Set.of(
                    "Senator",
                    "General",
                    "Admiral",
                    "Ambassador",
                    "Prince",
                    "Princess",
                    "Crown Prince",
                    "Governor");

    private final Offices offices;
    private final Places places;
    private final NameReader names;
    private final SharedOffice shared;
    private final Set<String> noNames;

    PersonSpotter(Words words, Places places) {
        this.places = places;
        this.offices = new Offices(words);
        this.names = new NameReader(words, offices);
        this.shared = new SharedOffice(offices, names);
        this.noNames = words.of("no-name");
    }

    /** The persons of a sentence in their order. */
    List<PersonSpot> in(Sentence sentence) {
        List<PersonSpot> spots = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            List<PersonSpot> shared = this.shared.at(sentence, at);
            spots.addAll(shared);
            at = shared.isEmpty() ? at : shared.get(shared.size() - 1).span().to();
            Optional<PersonSpot> spot = at(sentence, at);
            spot.ifPresent(spots::add);
            int next = at;
            at = spot.map(s -> s.span().to()).orElseGet(() -> behindOffice(sentence, next));
        }
        return spots;
    }

    /** An office without a name is passed over as a whole. */
    private int behindOffice(Sentence sentence, int at) {
        boolean office = startsOffice(sentence, at) && sentence.partyAt(at).isEmpty();
        return office ? offices.at(sentence, at).map(o -> o.span().to()).orElse(at + 1) : at + 1;
    }

    private Optional<PersonSpot> at(Sentence sentence, int at) {
        return officeFirst(sentence, at)
                .or(() -> nameFirst(sentence, at))
                .or(() -> honorificOnly(sentence, at))
                .or(() -> bare(sentence, at));
    }

    /** {@code Ukraine’s Foreign Minister Dmytro Kuleba}; {@code the Prime Minister of X, A B}. */
    private Optional<PersonSpot> officeFirst(Sentence sentence, int at) {
        if (!startsOffice(sentence, at)) {
            return Optional.empty();
        }
        Optional<Office> found = offices.at(sentence, at);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Office office = found.get();
        int next = sentence.behindAbbreviation(office.span().to());
        boolean comma = sentence.is(next, ",");
        int begin = behindRank(sentence, comma ? next + 1 : next);
        Optional<NameReader.Name> name = names.at(sentence, begin, true);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        NameReader.Name n = name.get();
        if (comma && !Apposition.isOne(sentence, office, n)) {
            return Optional.empty();
        }
        PersonSpot spot = withParty(sentence, at, n, Optional.of(office.words()), office.party());
        return Optional.of(
                RANKS.contains(office.words()) ? withOfficeBehind(sentence, spot) : spot);
    }

    /** {@code Australian Foreign Minister, Senator Penny Wong}: the rank is no part of the name. */
    private static int behindRank(Sentence sentence, int at) {
        boolean rank = RANKS.contains(sentence.words(at, Math.min(at + 1, sentence.size())));
        int next = rank ? at + 1 : at;
        return rank && sentence.is(next, "the") ? next + 1 : next;
    }

    /** {@code Senator the Hon. Penny Wong, Minister for Foreign Affairs}: the office is behind. */
    private PersonSpot withOfficeBehind(Sentence sentence, PersonSpot ranked) {
        int comma = ranked.span().to();
        int start = comma + 1;
        start += Offices.isDeterminer(sentence.lower(start)) ? 1 : 0;
        if (!sentence.is(comma, ",") || !startsOffice(sentence, start)) {
            return ranked;
        }
        Optional<Office> office = offices.at(sentence, start);
        if (office.isEmpty() || names.at(sentence, office.get().span().to(), true).isPresent()) {
            return ranked;
        }
        return new PersonSpot(
                ranked.name(),
                Optional.of(office.get().words()),
                ranked.party().or(office.get()::party),
                ranked.titled(),
                new Span(ranked.span().from(), office.get().span().to()));
    }

    private boolean startsOffice(Sentence sentence, int at) {
        if (sentence.partyAt(at).isPresent()) {
            return true;
        }
        return sentence.isCapital(at) && offices.isPart(sentence.lower(at));
    }

    /** {@code Dr. Kim Tae-hyo, Principal Deputy National Security Advisor of the ROK}. */
    private Optional<PersonSpot> nameFirst(Sentence sentence, int at) {
        Optional<NameReader.Name> name = names.at(sentence, at, false);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        NameReader.Name n = name.get();
        int next = n.span().to();
        boolean bracket = sentence.is(next, "(");
        if (!(sentence.is(next, ",") || bracket) || !(n.titled() || n.words() > 1)) {
            return Optional.empty();
        }
        int start = behindNewness(sentence, next + 1);
        start += Offices.isDeterminer(sentence.lower(start)) ? 1 : 0;
        boolean small =
                start > behindNewness(sentence, next + 1)
                        ? offices.isHead(sentence.lower(start))
                        : n.titled() && offices.startsSmall(sentence, start);
        if (!startsOffice(sentence, start) && !small) {
            return Optional.empty();
        }
        Optional<Office> office = offices.at(sentence, start);
        if (office.isEmpty() || names.at(sentence, office.get().span().to(), true).isPresent()) {
            return Optional.empty();
        }
        int end = office.get().span().to();
        end += bracket && sentence.is(end, ")") ? 1 : 0;
        Optional<Party> party = office.get().party();
        if (party.isEmpty()) {
            Optional<PartySpot> employer = offices.employer(sentence, end);
            party = employer.flatMap(PartySpot::party);
            end = employer.map(e -> e.span().to()).orElse(end);
        }
        if (party.isEmpty() && sentence.is(end, ",")) {
            Optional<PartySpot> behind = sentence.partyAt(end + 1);
            if (behind.isPresent()
                    && !behind.get().adjective()
                    && Apposition.isClosed(sentence, behind.get().span().to())) {
                party = behind.get().party();
                end = behind.get().span().to();
            }
        }
        return Optional.of(
                new PersonSpot(
                        n.text(),
                        Optional.of(office.get().words()),
                        party,
                        n.titled(),
                        new Span(at, end)));
    }

    /** {@code A B, newly appointed Secretary of State}. */
    private static int behindNewness(Sentence sentence, int at) {
        boolean newly = sentence.is(at, "newly") || sentence.is(at, "recently");
        return newly && sentence.lower(at + 1).endsWith("ed") ? at + 2 : at;
    }

    private Optional<PersonSpot> honorificOnly(Sentence sentence, int at) {
        if (!names.isHonorific(sentence, at)) {
            return Optional.empty();
        }
        return names.at(sentence, at, true)
                .map(n -> withParty(sentence, at, n, Optional.empty(), Optional.empty()));
    }

    /** Two or more capitalised words that mean nothing else. */
    private Optional<PersonSpot> bare(Sentence sentence, int at) {
        if (sentence.partyAt(at).isPresent()
                || isBeforePlace(sentence.lower(at - 1))
                || Offices.isDeterminer(sentence.lower(at - 1))
                || offices.isPart(sentence.lower(at))) {
            return Optional.empty();
        }
        Optional<NameReader.Name> name = names.at(sentence, at, false);
        if (name.isEmpty() || name.get().words() < 2 || name.get().words() > 5) {
            return Optional.empty();
        }
        Span span = name.get().span();
        if (sentence.isQuoted(span.from())) {
            return Optional.empty();
        }
        for (int i = span.from(); i < span.to(); i++) {
            String lower = sentence.lower(i);
            if (sentence.partyAt(i).isPresent()
                    || offices.isPart(lower)
                    || noNames.contains(lower)) {
                return Optional.empty();
            }
        }
        if (places.city(name.get().text()).isPresent()) {
            return Optional.empty();
        }
        boolean goesOn = sentence.isCapital(span.to());
        return goesOn
                ? Optional.empty()
                : Optional.of(
                        withParty(sentence, at, name.get(), Optional.empty(), Optional.empty()));
    }

    /** {@code in San Diego}: whatever follows is where, not who. */
    private static boolean isBeforePlace(String lower) {
        return switch (lower) {
            case "in", "at", "near", "outside", "visiting" -> true;
            default -> false;
        };
    }

    private PersonSpot withParty(
            Sentence sentence,
            int from,
            NameReader.Name name,
            Optional<String> office,
            Optional<Party> party) {
        Span span = new Span(from, name.span().to());
        PersonSpot bare = new PersonSpot(name.text(), office, party, name.titled(), span);
        return withParty(sentence, bare, offices);
    }

    /** A person with the party that stands behind the name: {@code (France)}, {@code of France}. */
    static PersonSpot withParty(Sentence sentence, PersonSpot bare, Offices offices) {
        Optional<Party> party = bare.party();
        int end = bare.span().to();
        Optional<Party> whose = party;
        int at = end;
        if (sentence.is(at, "(")) {
            int close = at + 1;
            while (close < Math.min(sentence.size(), at + 8) && !sentence.is(close, ")")) {
                close++;
            }
            Optional<PartySpot> inside = sentence.partyAt(at + 1);
            if (inside.isPresent() && sentence.is(inside.get().span().to(), ")")) {
                whose = whose.isPresent() ? whose : inside.get().party();
                end = close + 1;
                at = end;
            }
        }
        at += sentence.is(at, ",") && sentence.is(at + 1, "of") ? 1 : 0;
        if (sentence.is(at, "of") || sentence.is(at, "from")) {
            int next = at + 1;
            next += sentence.lower(next).equals("the") ? 1 : 0;
            Optional<PartySpot> behind = sentence.partyAt(next);
            if (behind.isPresent()) {
                boolean institution =
                        offices.isPart(sentence.lower(behind.get().span().to()))
                                && sentence.isCapital(behind.get().span().to());
                // "ASEAN Chair Prime Minister Hun Sen of Cambodia" stands for Cambodia.
                boolean kept = whose.map(Party::isCountry).orElse(false);
                whose = kept ? whose : behind.get().party().or(() -> party);
                end = institution ? end : behind.get().span().to();
            }
        }
        Span span = new Span(bare.span().from(), end);
        return new PersonSpot(bare.name(), bare.office(), whose, bare.titled(), span);
    }
}
