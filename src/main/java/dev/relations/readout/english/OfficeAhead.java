package dev.relations.readout.english;

/** Looks at what stands ahead in a sentence, to tell whether an office goes on there. */
final class OfficeAhead {

    private final Offices offices;
    private final Sentence sentence;

    OfficeAhead(Offices offices, Sentence sentence) {
        this.offices = offices;
        this.sentence = sentence;
    }

    /** {@code and European Affairs}; {@code , Commonwealth and Development Affairs}: no party. */
    boolean isPortfolio(int start) {
        int next = offices.isJoint(sentence.lower(start + 1)) ? start + 2 : start + 1;
        return offices.isPart(sentence.lower(start))
                && offices.isPart(sentence.lower(next))
                && sentence.isCapital(next);
    }

    /** Whether the words from there to the next sign hold a head. */
    boolean hasHead(int start) {
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

    /** Whether the office that begins there is somebody else's. */
    boolean isFollowedByName(int start) {
        int next = start;
        while (next < sentence.size()
                && (offices.isPart(sentence.lower(next))
                        || offices.isJoint(sentence.lower(next)))) {
            next++;
        }
        return sentence.isCapital(next);
    }

    /** {@code Tánaiste, Minister for Foreign Affairs and Minister for Defence}: all his offices. */
    boolean isOneOfSeveral(int next) {
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

    /** Whether a list of what the office is about goes on to its "and". */
    boolean isListed(int start) {
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

    /** {@code Secretary General for the Sea of France}: whatever it is for, a capital begins it. */
    boolean isOwnPortfolio(int at) {
        String next = sentence.lower(at + 1);
        return sentence.isCapital(at)
                && !offices.isPart(sentence.lower(at))
                && sentence.token(at).text().length() > 2
                && (next.equals("of") || next.equals(",") || next.equals("and"));
    }

    /** {@code Ambassador in charge of the Oceans}. */
    boolean isInCharge(int at) {
        return sentence.is(at, "in") && sentence.is(at + 1, "charge") && sentence.is(at + 2, "of");
    }

    /** {@code Permanent Secretary at the Prime Minister’s Office}. */
    boolean isInstitution(int at) {
        return sentence.token(at).isPossessive()
                && offices.isPart(sentence.lower(at + 1))
                && sentence.isCapital(at + 1);
    }

    boolean isJoined(int hyphen) {
        return hyphen + 1 < sentence.size()
                && sentence.token(hyphen).start() == sentence.token(hyphen - 1).end()
                && sentence.token(hyphen + 1).start() == sentence.token(hyphen).end();
    }
}
