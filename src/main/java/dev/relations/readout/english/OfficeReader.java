package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Span;
import java.util.Optional;

/** Reads the office that may begin at a place of a sentence: one attempt. */
final class OfficeReader {

    private final Offices offices;
    private final Sentence sentence;
    private final OfficeAhead ahead;
    private final int from;
    private Optional<Party> party = Optional.empty();
    private boolean of;
    private boolean small;
    private int begin;
    private int at;
    private int end;

    /** Where the words of the office end; the party behind them is none. */
    private int endOfWords;

    private int words;
    private boolean head;
    private boolean tail;

    OfficeReader(Offices offices, Sentence sentence, int from) {
        this.offices = offices;
        this.sentence = sentence;
        this.ahead = new OfficeAhead(offices, sentence);
        this.from = from;
    }

    Optional<Office> read() {
        leadingParty();
        begin = at;
        leadingRegion();
        while (step()) {
            // Every step takes at least one token.
        }
        if (!head || endOfWords <= begin) {
            return Optional.empty();
        }
        boolean defined = Offices.isDeterminer(sentence.lower(from - 1));
        String text = sentence.words(begin, endOfWords).replace(" - ", "-");
        return Optional.of(new Office(text, party, new Span(from, end), defined, of));
    }

    private void leadingParty() {
        at = from;
        small = !sentence.isCapital(from) && offices.startsSmall(sentence, from);
        Optional<PartySpot> lead = sentence.partyAt(at);
        if (lead.isPresent()) {
            party = lead.get().party();
            at = lead.get().span().to();
            at = sentence.behindAbbreviation(at);
            at += at < sentence.size() && sentence.token(at).isPossessive() ? 1 : 0;
            small = true;
        }
    }

    /** {@code Iraqi Kurdistan Regional President}: a part of the country before its office. */
    private void leadingRegion() {
        boolean adjective = sentence.partyAt(from).map(PartySpot::adjective).orElse(false);
        if (adjective
                && sentence.isCapital(at)
                && !offices.isPart(sentence.lower(at))
                && offices.isPart(sentence.lower(at + 1))
                && ahead.hasHead(at + 1)) {
            at++;
        }
    }

    private boolean step() {
        if (at >= sentence.size()) {
            return false;
        }
        String lower = sentence.lower(at);
        if (offices.isPart(lower) && (sentence.isCapital(at) || isSmall(lower))) {
            take(lower);
            return true;
        }
        if (sentence.is(at, "-") && ahead.isJoined(at)) {
            return hyphen();
        }
        if (tail && ahead.isInstitution(at)) {
            at++;
            return true;
        }
        return (offices.isJoint(lower) || sentence.is(at, ",") || sentence.is(at, "/"))
                && words > 0
                && joint();
    }

    /** Offices in lower case are only read behind a party or another word of theirs. */
    private boolean isSmall(String lower) {
        boolean known = offices.isHead(lower) || offices.isModifier(lower) || tail;
        return (small || head || isLed(lower)) && known && !sentence.isCapital(at);
    }

    /** {@code Vice president A}: only the first word has a capital. */
    private boolean isLed(String lower) {
        return words > 0
                && offices.isHead(lower)
                && sentence.isCapital(at - 1)
                && offices.isModifier(sentence.lower(at - 1))
                && (sentence.isCapital(at + 1) || sentence.is(at + 1, "of"));
    }

    private void take(String lower) {
        boolean weak = offices.isWeakHead(lower) && words == 0 && !head;
        head |= offices.isHead(lower) && !weak;
        String next = sentence.lower(at + 1);
        if (weak && (offices.isHead(next) || next.equals("of") || next.equals("for"))) {
            head = true;
        }
        words++;
        at++;
        end = at;
        endOfWords = at;
    }

    private boolean hyphen() {
        String next = sentence.lower(at + 1);
        if (!offices.isPart(next) || words == 0) {
            return false;
        }
        at++;
        take(next);
        return true;
    }

    /** A word that joins: taken only with what it joins behind it. */
    private boolean joint() {
        String first = sentence.lower(at);
        if (head && ahead.isInCharge(at)) {
            at += sentence.lower(at + 3).equals("the") ? 4 : 3;
            tail = true;
            return sentence.isCapital(at) && takeFrom(at);
        }
        int next = at + 1;
        while (next < at + 3 && offices.isJoint(sentence.lower(next))) {
            next++;
        }
        Optional<PartySpot> spot = sentence.partyAt(next);
        boolean adding =
                first.equals("and") || first.equals("&") || first.equals(",") || first.equals("/");
        if (spot.isPresent() && !adding && (head || words > 0)) {
            return party(spot.get(), first);
        }
        if (spot.isPresent() && adding) {
            // "and European Affairs" is no party; "and France" ends the office.
            return ahead.isPortfolio(next) && takeFrom(next);
        }
        if (head && first.equals("for") && ahead.isOwnPortfolio(next)) {
            tail = true;
            return takeFrom(next);
        }
        if (!offices.isPart(sentence.lower(next))
                || !(sentence.isCapital(next) || (small && head && !adding))) {
            return false;
        }
        if (adding) {
            return added(first, next);
        }
        tail = true;
        return takeFrom(next);
    }

    private boolean takeFrom(int next) {
        at = next;
        take(sentence.lower(next));
        return true;
    }

    /** {@code of Japan} says whose office it is; {@code to Japan} is a part of it. */
    private boolean party(PartySpot spot, String joint) {
        boolean behind =
                offices.isPart(sentence.lower(spot.span().to()))
                        && sentence.isCapital(spot.span().to());
        if (joint.equals("of") && !behind && head) {
            if (of) {
                return false;
            }
            party = party.isPresent() ? party : spot.party();
            of = true;
            at = spot.span().to();
            end = at;
            return dual();
        }
        if (joint.equals("of") && !head) {
            return false;
        }
        if (behind && party.isEmpty()) {
            // "at the U.S. National Security Council" tells the party too.
            party = spot.party();
        }
        at = spot.span().to();
        end = at;
        endOfWords = at;
        tail = true;
        return true;
    }

    /** Behind a party an office only goes on with another one: {@code and Minister of …}. */
    private boolean dual() {
        boolean and =
                sentence.lower(at).equals("and")
                        && offices.isPart(sentence.lower(at + 1))
                        && sentence.isCapital(at + 1);
        if (!and || !ahead.hasHead(at + 1) || ahead.isFollowedByName(at + 1)) {
            return false;
        }
        return takeFrom(at + 1);
    }

    private boolean added(String joint, int next) {
        boolean another = ahead.hasHead(next);
        if (joint.equals(",")) {
            return another
                    ? head && isOneOfHis(next) && takeFrom(next)
                    : tail && head && ahead.isListed(next) && takeFrom(next);
        }
        if (another) {
            boolean bare =
                    words == 1 && (from == 0 || Offices.isDeterminer(sentence.lower(from - 1)));
            boolean bareDeputy =
                    words == 2 && !tail && Offices.isDeterminer(sentence.lower(from - 1));
            return !(head && (bare || bareDeputy)) && takeFrom(next);
        }
        return (head || !Offices.isDeterminer(sentence.lower(from - 1))) && takeFrom(next);
    }

    /** Whether behind a comma another office of the same person begins. */
    private boolean isOneOfHis(int next) {
        boolean defined = Offices.isDeterminer(sentence.lower(from - 1));
        return !defined && !(sentence.isCapital(at - 1) && of) && ahead.isOneOfSeveral(next);
    }
}
