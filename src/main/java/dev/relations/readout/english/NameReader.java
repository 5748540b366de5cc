package dev.relations.readout.english;

import dev.relations.readout.account.PersonName;
import dev.relations.readout.account.Span;
import dev.relations.readout.account.Words;
import java.util.Optional;
import java.util.Set;

/** Reads names in English: which words of a sentence are one, and where it ends. */
final class NameReader {

    private static final int LONGEST = 7;

    private final Offices offices;
    private final Set<String> honorifics;
    private final Set<String> particles;
    private final Set<String> noNames;
    private final Set<String> postNominals;

    NameReader(Words words, Offices offices) {
        this.offices = offices;
        this.honorifics = words.of("honorific");
        this.particles = words.of("particle");
        this.noNames = words.of("no-name");
        this.postNominals = words.of("post-nominal");
    }

    /** A name at some place of a sentence. */
    record Name(String text, int words, boolean titled, Span span) {}

    boolean isHonorific(Sentence sentence, int at) {
        return sentence.isCapital(at)
                && honorifics.contains(sentence.lower(at))
                && sentence.partyAt(at).isEmpty();
    }

    /**
     * @param surely whether an office or an honorific before it makes sure that it is a name
     */
    Optional<Name> at(Sentence sentence, int from, boolean surely) {
        int at = from;
        boolean titled = false;
        while (isHonorific(sentence, at) || (at > from - 1 && isPronounBeforeTitle(sentence, at))) {
            titled = true;
            at++;
            at += sentence.is(at, ",") && isHonorific(sentence, at + 1) ? 1 : 0;
            at += sentence.is(at, ".") ? 1 : 0;
        }
        int begin = at;
        int words = 0;
        int end = at;
        int behind = 0;
        while (at < sentence.size() && words < LONGEST) {
            if (words > 0 && isPostNominal(sentence, at)) {
                behind = at + 1;
                break;
            } else if (words > 0 && sentence.is(at, ",") && isPostNominal(sentence, at + 1)) {
                behind = at + 2;
                break;
            } else if (isNameWord(sentence, at, words, surely || titled)) {
                words++;
                at++;
                end = at;
            } else if (words > 0 && isInnerHyphen(sentence, at)) {
                at += 2;
                end = at;
            } else if (particles.contains(sentence.lower(at)) && continues(sentence, at, words)) {
                at++;
            } else if (isSuffix(sentence, at) && words > 0) {
                at += sentence.is(at, ",") ? 2 : 1;
                end = at;
            } else if (words > 0 && sentence.is(at, ",") && isFamilyFirst(sentence, begin, at)) {
                at++;
            } else {
                break;
            }
        }
        return words == 0
                ? Optional.empty()
                : Optional.of(
                        new Name(
                                PersonName.plain(sentence.words(begin, end)),
                                words,
                                titled,
                                new Span(from, Math.max(end, behind))));
    }

    private boolean isPostNominal(Sentence sentence, int at) {
        return at < sentence.size() && postNominals.contains(sentence.token(at).text());
    }

    /** {@code His Excellency}, {@code the Honourable}, {@code the Rt Hon}. */
    private boolean isPronounBeforeTitle(Sentence sentence, int at) {
        String lower = sentence.lower(at);
        return (lower.equals("his")
                        || lower.equals("her")
                        || lower.equals("the")
                        || lower.equals("royal"))
                && (isHonorific(sentence, at + 1) || sentence.lower(at + 1).equals("royal"));
    }

    private boolean isNameWord(Sentence sentence, int at, int words, boolean surely) {
        Token token = sentence.token(at);
        if (!token.isWord() || !token.isCapital() || Character.isDigit(token.text().charAt(0))) {
            return false;
        }
        String lower = token.lower();
        boolean party = sentence.partyAt(at).isPresent();
        if (words == 0) {
            boolean known =
                    noNames.contains(lower) && !(surely && lower.equals("may"))
                            || offices.isHead(lower)
                            || (!surely && offices.isPart(lower))
                            || offices.isModifier(lower) && offices.isHead(sentence.lower(at + 1));
            return !known && (!party || isGivenName(sentence, at, surely));
        }
        if (party && !isLastOfName(sentence, at)) {
            return false;
        }
        boolean stops = noNames.contains(lower) && !lower.equals("may") && !lower.equals("white");
        return !stops && !offices.isHead(lower);
    }

    /** {@code Israel Katz}: a country that is a given name. */
    private boolean isGivenName(Sentence sentence, int at, boolean surely) {
        int next = sentence.partyAt(at).map(p -> p.span().to()).orElse(at + 1);
        return surely
                && next == at + 1
                && sentence.isCapital(next)
                && !offices.isPart(sentence.lower(next))
                && !noNames.contains(sentence.lower(next));
    }

    /** A country that ends a name, with nothing of an office behind it. */
    private boolean isLastOfName(Sentence sentence, int at) {
        int next = sentence.partyAt(at).map(p -> p.span().to()).orElse(at + 1);
        boolean office = offices.isPart(sentence.lower(next)) && sentence.isCapital(next);
        return !office
                && sentence.partyAt(at).map(p -> !p.adjective()).orElse(true)
                && !sentence.is(at - 1, ",");
    }

    private boolean isInnerHyphen(Sentence sentence, int at) {
        return (sentence.is(at, "-") || sentence.is(at, "‑") || sentence.is(at, "–"))
                && at + 1 < sentence.size()
                && sentence.token(at).start() == sentence.token(at - 1).end()
                && sentence.token(at + 1).start() == sentence.token(at).end()
                && sentence.token(at + 1).isWord()
                && !sentence.lower(at + 1).equals("elect");
    }

    private boolean continues(Sentence sentence, int at, int words) {
        int next = at + 1;
        while (particles.contains(sentence.lower(next)) && next < at + 3) {
            next++;
        }
        String lower = sentence.lower(at);
        boolean lowerFirst =
                words == 0
                        && !particles.contains(sentence.lower(at - 1))
                        && !sentence.isCapital(at)
                        && !lower.equals("von")
                        && !lower.equals("van")
                        && !lower.equals("de")
                        && !lower.equals("al")
                        && !lower.equals("el")
                        && !lower.equals("bin");
        boolean of = lower.equals("the") || lower.equals("e") || lower.equals("y");
        if (isInnerHyphen(sentence, next) && next == at + 1) {
            return sentence.isCapital(next + 1);
        }
        return !lowerFirst
                && sentence.isCapital(next)
                && sentence.token(next).isWord()
                && !(of && words == 0)
                && !noNames.contains(sentence.lower(next))
                && !(offices.isPart(sentence.lower(next)) && (of || lower.equals("de")))
                && sentence.partyAt(next).isEmpty();
    }

    private static boolean isSuffix(Sentence sentence, int at) {
        int word = sentence.is(at, ",") ? at + 1 : at;
        String lower = sentence.lower(word);
        boolean suffix =
                lower.equals("jr.")
                        || lower.equals("jr")
                        || lower.equals("sr.")
                        || lower.equals("sr");
        return suffix && sentence.isCapital(word);
    }

    /** {@code Kang, Kyung-wha}: the family name first, a comma, and one given name. */
    private boolean isFamilyFirst(Sentence sentence, int begin, int comma) {
        return comma == begin + 1
                && sentence.isCapital(comma + 1)
                && sentence.is(comma + 2, "-")
                && !offices.isPart(sentence.lower(comma + 1))
                && sentence.size() > comma + 3
                && !sentence.isCapital(comma + 3);
    }
}
