package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Span;
import java.util.Optional;

/** Reads the office that may begin at a place of a sentence: one attempt. */
final class OfficeReader {

    private final Offices offices;
    private final Sentence sentence;
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
        this.from = from;
    }

    Optional<Office> read() {
        leadingParty();
        begin = at;
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
        Optional<PartySpot> lead = sentence.partyAt(at);
        if (lead.isPresent()) {
            party = lead.get().party();
            at = lead.get().span().to();
            at = sentence.behindAbbreviation(at);
            at += at < sentence.size() && sentence.token(at).isPossessive() ? 1 : 0;
            small = true;
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
        if (sentence.is(at, "-") && isJoined(at)) {
            return hyphen();
        }
        if (isInstitution(at)) {
            at++;
            return true;
        }
        return (offices.isJoint(lower) || sentence.is(at, ",") || sentence.is(at, "/"))
                && words > 0
                && joint();
    }

    /** {@code Permanent Secretary at the Prime Minister’s Office}. */
    private boolean isInstitution(int at) {
        return sentence.token(at).isPossessive()
                && tail
                && offices.isPart(sentence.lower(at + 1))
                && sentence.isCapital(at + 1);
    }

    /** Offices in lower case are only read behind a party or another word of theirs. */
    private boolean isSmall(String lower) {
        boolean known = offices.isHead(lower) || offices.isModifier(lower) || tail;
        return (small || head) && known && !sentence.isCapital(at);
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

    private boolean isJoined(int hyphen) {
        return hyphen + 1 < sentence.size()
                && sentence.token(hyphen).start() == sentence.token(hyphen - 1).end()
                && sentence.token(hyphen + 1).start() == sentence.token(hyphen).end();
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
        if (head && isInCharge(at)) {
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
            boolean portfolio =
                    offices.isPart(sentence.lower(next))
                            && offices.isPart(sentence.lower(next + 1));
            return portfolio && takeFrom(next);
        }
        if (head && first.equals("for") && isOwnPortfolio(next)) {
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

    /** {@code Secretary General for the Sea of France}: whatever it is for, a capital begins it. */
    private boolean isOwnPortfolio(int at) {
        String next = sentence.lower(at + 1);
        return sentence.isCapital(at)
                && !offices.isPart(sentence.lower(at))
                && sentence.token(at).text().length() > 2
                && (next.equals("of") || next.equals(",") || next.equals("and"));
    }

    /** {@code Ambassador in charge of the Oceans}. */
    private boolean isInCharge(int at) {
        return sentence.is(at, "in") && sentence.is(at + 1, "charge") && sentence.is(at + 2, "of");
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
        if (!and || !hasHead(at + 1) || isFollowedByName(at + 1)) {
            return false;
        }
        return takeFrom(at + 1);
    }

    /** Whether the office that begins there is somebody else's. */
    private boolean isFollowedByName(int start) {
        int next = start;
        while (next < sentence.size()
                && (offices.isPart(sentence.lower(next))
                        || offices.isJoint(sentence.lower(next)))) {
            next++;
        }
        return sentence.isCapital(next);
    }

    private boolean added(String joint, int next) {
        boolean another = hasHead(next);
        if (joint.equals(",")) {
            return another
                    ? head && isOneOfSeveral(next) && takeFrom(next)
                    : tail && head && isListed(next) && takeFrom(next);
        }
        if (another) {
            boolean bare = words == 1 && Offices.isDeterminer(sentence.lower(from - 1));
            boolean bareDeputy =
                    words == 2 && !tail && Offices.isDeterminer(sentence.lower(from - 1));
            return !(head && (bare || bareDeputy)) && takeFrom(next);
        }
        return (head || !Offices.isDeterminer(sentence.lower(from - 1))) && takeFrom(next);
    }

    /** {@code Tánaiste, Minister for Foreign Affairs and Minister for Defence}: all his offices. */
    private boolean isOneOfSeveral(int next) {
        if (Offices.isDeterminer(sentence.lower(from - 1)) || sentence.isCapital(at - 1) && of) {
            return false;
        }
        int i = next;
        while (i < sentence.size()) {
            String lower = sentence.lower(i);
            boolean and =
                    lower.equals("and")
                            || sentence.is(i, ",") && sentence.lower(i + 1).equals("and");
            if (and && hasHead(sentence.is(i, ",") ? i + 2 : i + 1)) {
                return true;
            }
            if (!offices.isPart(lower)
                    && !offices.isJoint(lower)
                    && sentence.partyAt(i).isEmpty()) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** Whether the words from there to the next sign hold a head. */
    private boolean hasHead(int start) {
        for (int i = start; i < sentence.size(); i++) {
            String lower = sentence.lower(i);
            if (offices.isHead(lower) && !offices.isWeakHead(lower)) {
                return true;
            }
            if (!offices.isPart(lower) || !sentence.isCapital(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a list of what the office is about goes on to its "and". */
    private boolean isListed(int start) {
        int i = start;
        while (offices.isPart(sentence.lower(i)) && sentence.isCapital(i)) {
            i++;
        }
        String next = sentence.lower(i);
        boolean goesOn = next.equals("and") || next.equals("&");
        if (next.equals(",")) {
            boolean and = sentence.lower(i + 1).equals("and");
            int more = and ? i + 2 : i + 1;
            return offices.isPart(sentence.lower(more))
                    && sentence.isCapital(more)
                    && !hasHead(more)
                    && (and || isListed(more));
        }
        return goesOn
                && offices.isPart(sentence.lower(i + 1))
                && sentence.isCapital(i + 1)
                && !hasHead(i + 1);
    }
}
