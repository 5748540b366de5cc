package dev.relations.readout.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence of an account in English, with the parties that it names.
 *
 * @param line the line of the page on which its block begins
 */
record Sentence(String text, int line, List<Token> tokens, List<PartySpot> parties) {

    private static final int LONGEST = 3000;

    /** Words that begin a sentence even behind an abbreviation. */
    private static final Set<String> STARTS =
            Set.of(
                    "The",
                    "They",
                    "He",
                    "She",
                    "It",
                    "In",
                    "On",
                    "At",
                    "This",
                    "These",
                    "Both",
                    "Mr.",
                    "Ms.",
                    "President",
                    "Secretary",
                    "Minister",
                    "Prime",
                    "During",
                    "As",
                    "We",
                    "After",
                    "Today",
                    "Also",
                    "Finally",
                    "Additionally");

    /** Those of them that may as well go on with the office that the initials begin. */
    private static final Set<String> OFFICES =
            Set.of("President", "Secretary", "Minister", "Prime");

    Sentence {
        tokens = List.copyOf(tokens);
        parties = List.copyOf(parties);
    }

    /** The sentences of a block. */
    static List<Sentence> of(String block, int line, PartySpotter spotter) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : split(block)) {
            sentences.add(one(text, line, spotter));
        }
        return sentences;
    }

    /** A text that is one sentence, whatever stands in it: a title, an item of a list. */
    static Sentence one(String text, int line, PartySpotter spotter) {
        List<Token> tokens = Token.of(text);
        return new Sentence(text, line, tokens, spotter.in(tokens));
    }

    /** The sentences of a text: they end in a stop before a blank and a capital letter. */
    static List<String> split(String block) {
        List<String> sentences = new ArrayList<>();
        List<Token> tokens = Token.of(block);
        int start = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            if (isStop(token) && isBeginning(block, token, next) && !isOffice(tokens, i)) {
                int end = token.end();
                while (end < block.length() && isClosing(block.charAt(end))) {
                    end++;
                }
                add(sentences, block.substring(start, end).strip());
                start = end;
            }
        }
        add(sentences, block.substring(start).strip());
        return sentences;
    }

    /** Adds a sentence; what is longer than sentences are is none. */
    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isEmpty() && sentence.length() <= LONGEST) {
            sentences.add(sentence);
        }
    }

    private static boolean isStop(Token token) {
        return token.is(".") || token.is("!") || token.is("?") || endsInitials(token);
    }

    /** {@code U.S.} may end a sentence; {@code Mr.} and {@code J.} never do. */
    private static boolean endsInitials(Token token) {
        String text = token.text();
        return !text.startsWith("H.")
                && text.length() > 3
                && text.endsWith(".")
                && text.indexOf('.') < text.length() - 1;
    }

    private static boolean isBeginning(String block, Token stop, Token next) {
        int at = stop.end();
        while (at < block.length() && isClosing(block.charAt(at))) {
            at++;
        }
        boolean blank = at < block.length() && Character.isWhitespace(block.charAt(at));
        if (!blank || !(next.isCapital() || isQuote(next) || next.is("["))) {
            // A stop that is glued to the next sentence.
            return stop.is(".")
                    && at == next.start()
                    && next.isCapital()
                    && next.text().length() > 2
                    && at > 1
                    && Character.isLowerCase(block.charAt(stop.start() - 1));
        }
        return !endsInitials(stop) || STARTS.contains(next.text());
    }

    /** {@code with U.S. Secretary of State A}: the initials belong to the office behind them. */
    private static boolean isOffice(List<Token> tokens, int stop) {
        if (!endsInitials(tokens.get(stop)) || !OFFICES.contains(tokens.get(stop + 1).text())) {
            return false;
        }
        boolean defined = stop > 0 && tokens.get(stop - 1).is("the");
        boolean of = stop + 2 < tokens.size() && tokens.get(stop + 2).is("of");
        return !defined || of;
    }

    private static boolean isQuote(Token token) {
        char c = token.text().charAt(0);
        return c == '“' || c == '"' || c == '‘' || c == '«';
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '"' || c == '’' || c == '»' || c == ')';
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** Whether the token there is this word, in this case. */
    boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    /** The word there in lower case; empty beyond the ends. */
    String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }

    boolean isCapital(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isCapital();
    }

    /** Whether the token stands within quotation marks: a title or what somebody said. */
    boolean isQuoted(int index) {
        int open = 0;
        for (int i = 0; i < index; i++) {
            open += is(i, "“") ? 1 : is(i, "”") ? -1 : is(i, "\"") ? 1 - 2 * Math.min(open, 1) : 0;
        }
        return open > 0;
    }

    /** The party whose words begin there. */
    Optional<PartySpot> partyAt(int index) {
        for (PartySpot spot : parties) {
            if (spot.span().from() == index) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /** The party whose words end right before this token. */
    Optional<PartySpot> partyBefore(int index) {
        for (PartySpot spot : parties) {
            if (spot.span().to() == index) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /** The token behind an abbreviation in brackets that stands here: {@code (ROK)}. */
    int behindAbbreviation(int index) {
        boolean brackets =
                is(index, "(") && is(index + 2, ")") && tokens.get(index + 1).isAllCapitals();
        return brackets ? index + 3 : index;
    }

    /** The words of a span as they are written. */
    String words(int from, int to) {
        return from >= to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
