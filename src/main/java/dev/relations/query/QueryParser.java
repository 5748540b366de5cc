package dev.relations.query;

import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the query language: criteria {@code field:value}, words and quoted phrases, joined by
 * {@code and} (also by standing side by side), {@code or}, {@code not} or {@code -}, and
 * parentheses. Not binds closest, then and, then or.
 */
public final class QueryParser {

    private static final int DEEPEST = 200;

    private final Criteria criteria;

    /** A parser that resolves names with these criteria. */
    public QueryParser(Criteria criteria) {
        this.criteria = criteria;
    }

    /**
     * The query of a text; every meeting for an empty one.
     *
     * @throws QueryException if the text is no query; it says where
     */
    public Query parse(String text) {
        List<QueryToken> tokens = QueryToken.all(text);
        return tokens.isEmpty() ? Query.ALL : new Query(new Reading(text, tokens).whole());
    }

    /** One reading of a text, from its first token to its last. */
    private final class Reading {
        private final String text;
        private final List<QueryToken> tokens;
        private int at;
        private int depth;

        Reading(String text, List<QueryToken> tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        Criterion whole() {
            Criterion all = alternatives();
            if (at < tokens.size()) {
                throw wrong(
                        tokens.get(at),
                        "this parenthesis closes nothing",
                        "take it away, or open one");
            }
            return all;
        }

        private Criterion alternatives() {
            List<Criterion> parts = new ArrayList<>(List.of(conjunction()));
            while (takes(QueryToken.Kind.OR)) {
                parts.add(conjunction());
            }
            return parts.size() == 1 ? parts.get(0) : new Criterion.Or(parts);
        }

        private Criterion conjunction() {
            List<Criterion> parts = new ArrayList<>(List.of(negation()));
            while (at < tokens.size() && !is(QueryToken.Kind.OR) && !is(QueryToken.Kind.CLOSE)) {
                takes(QueryToken.Kind.AND);
                parts.add(negation());
            }
            return parts.size() == 1 ? parts.get(0) : new Criterion.And(parts);
        }

        private Criterion negation() {
            boolean negated = false;
            while (takes(QueryToken.Kind.NOT)) {
                negated = !negated;
            }
            Criterion part = operand();
            return negated ? new Criterion.Not(part) : part;
        }

        private Criterion operand() {
            if (at == tokens.size()) {
                throw QueryException.at(
                        text,
                        text.stripTrailing().length(),
                        1,
                        "the query ends where a criterion should follow",
                        "write one, such as country:France");
            }
            QueryToken token = tokens.get(at++);
            return switch (token.kind()) {
                case OPEN -> inParentheses(token);
                case FIELD -> criterion(token);
                case WORDS -> {
                    try {
                        yield criteria.words(token.value());
                    } catch (QueryException e) {
                        throw e.within(text, token.valueAt());
                    }
                }
                case CLOSE, AND, OR, NOT ->
                        throw wrong(
                                token,
                                "a criterion is missing before \""
                                        + text.substring(token.from(), token.to())
                                        + "\"",
                                "write one, or put the word in quotes to look for it");
            };
        }

        private Criterion inParentheses(QueryToken open) {
            depth++;
            if (depth > DEEPEST) {
                throw wrong(
                        open,
                        "parentheses are nested more than " + DEEPEST + " deep",
                        "write it with fewer");
            }
            Criterion inside = alternatives();
            depth--;
            if (!takes(QueryToken.Kind.CLOSE)) {
                throw wrong(open, "this parenthesis is never closed", "add a ) where it ends");
            }
            return inside;
        }

        private Criterion criterion(QueryToken token) {
            Field field = Field.of(token.field()).orElseThrow(() -> unknownField(token));
            try {
                return criteria.of(field, token.value());
            } catch (QueryException e) {
                throw e.within(text, token.valueAt());
            }
        }

        private QueryException unknownField(QueryToken token) {
            List<String> names = Arrays.stream(Field.values()).map(Field::key).toList();
            List<String> near = Spelling.nearest(token.field(), names);
            return QueryException.at(
                    text,
                    token.from(),
                    token.field().length(),
                    "there is no field \"" + token.field() + "\"",
                    near.isEmpty()
                            ? "fields are "
                                    + QueryException.oneOf(names)
                                    + "; to look for the words, put them in quotes"
                            : "did you mean "
                                    + QueryException.oneOf(near)
                                    + "? To look for the words, put them in quotes");
        }

        private boolean is(QueryToken.Kind kind) {
            return at < tokens.size() && tokens.get(at).kind() == kind;
        }

        private boolean takes(QueryToken.Kind kind) {
            boolean there = is(kind);
            at += there ? 1 : 0;
            return there;
        }

        private QueryException wrong(QueryToken token, String message, String remedy) {
            return QueryException.at(
                    text, token.from(), token.to() - token.from(), message, remedy);
        }
    }
}
