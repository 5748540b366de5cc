package dev.relations.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query that is being written, with a cursor in it. A mistake is taken for what is not finished
 * yet: it asks for nothing.
 *
 * @param field the name of the field whose value is being written; empty where a name or a word is
 * @param from the index at which the value, the name or the word begins
 * @param typed what is there of it up to the cursor, as it is written
 * @param beside what the rest of the query asks for, as far as it limits what fits at the cursor:
 *     not the other alternatives of an {@code or}
 */
public record UnfinishedQuery(String field, int from, String typed, Query beside) {

    /**
     * A token, if it is one.
     *
     * @param from the index of its first character
     * @param to the index behind its last one
     */
    private record Piece(Optional<QueryToken> token, int from, int to) {

        /** Stands for what is being written, of which nothing is known. */
        static final Piece CURSOR = new Piece(Optional.empty(), -1, -1);

        boolean isCursor() {
            return from < 0;
        }
    }

    /**
     * Reads it.
     *
     * @param before the text up to the cursor
     * @param after the text behind it
     */
    public static UnfinishedQuery of(String before, String after, Criteria criteria) {
        List<Piece> pieces = pieces(before, 0);
        int end = before.length();
        Piece cursor = new Piece(Optional.empty(), end, end);
        if (!pieces.isEmpty() && isBeingWritten(pieces.get(pieces.size() - 1), end)) {
            cursor = pieces.remove(pieces.size() - 1);
        }
        pieces.add(Piece.CURSOR);
        pieces.addAll(pieces(after, QueryToken.endOfWord(after, 0)));
        Query beside = new Query(new Reading(pieces, criteria).whole());
        int colon = before.indexOf(':', cursor.from);
        boolean isField =
                colon > cursor.from
                        && QueryToken.endOfWord(before, cursor.from) > colon
                        && !Quotes.isOpening(before.charAt(cursor.from));
        int from = isField ? colon + 1 : cursor.from;
        String field = isField ? before.substring(cursor.from, colon) : "";
        return new UnfinishedQuery(field, from, before.substring(from), beside);
    }

    private static boolean isBeingWritten(Piece piece, int end) {
        return piece.to == end && piece.token.filter(QueryToken::isSign).isEmpty();
    }

    private static List<Piece> pieces(String text, int from) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = from; at < text.length(); ) {
            if (QueryToken.isBlank(text.charAt(at))) {
                at++;
            } else {
                Piece piece = piece(text, at);
                pieces.add(piece);
                at = piece.to;
            }
        }
        return pieces;
    }

    private static Piece piece(String text, int at) {
        try {
            QueryToken token = QueryToken.next(text, at);
            return new Piece(Optional.of(token), at, token.to());
        } catch (QueryException e) {
            boolean open = Quotes.isOpening(text.charAt(e.position()));
            int end = open ? text.length() : QueryToken.endOfWord(text, at);
            return new Piece(Optional.empty(), at, end);
        }
    }

    /** What is known of a part of a query. */
    private enum Known {
        ALL,
        NOTHING,
        CURSOR
    }

    private record Part(Known known, Criterion criterion) {
        static final Criterion ANY = new Criterion.And(List.of());
    }

    /** The grammar of {@link QueryParser}, without its refusals. */
    private static final class Reading {
        private final List<Piece> pieces;
        private final Criteria criteria;
        private int at;

        Reading(List<Piece> pieces, Criteria criteria) {
            this.pieces = pieces;
            this.criteria = criteria;
        }

        Criterion whole() {
            List<Criterion> parts = new ArrayList<>();
            while (at < pieces.size()) {
                parts.add(alternatives().criterion);
                at++; // a parenthesis that closes nothing
            }
            return new Criterion.And(parts);
        }

        /** Of alternatives of which one is not known, nothing is. */
        private Part alternatives() {
            List<Part> parts = new ArrayList<>(List.of(conjunction()));
            while (takes(QueryToken.Kind.OR)) {
                parts.add(conjunction());
            }
            for (Part part : parts) {
                if (part.known == Known.CURSOR) {
                    return part;
                }
            }
            return parts.stream().allMatch(part -> part.known == Known.ALL)
                    ? new Part(
                            Known.ALL,
                            new Criterion.Or(parts.stream().map(Part::criterion).toList()))
                    : new Part(Known.NOTHING, Part.ANY);
        }

        private Part conjunction() {
            Known known = Known.ALL;
            List<Criterion> parts = new ArrayList<>();
            do {
                Part part = negation();
                parts.add(part.criterion);
                known = part.known == Known.ALL || known == Known.CURSOR ? known : part.known;
                takes(QueryToken.Kind.AND);
            } while (at < pieces.size() && !is(QueryToken.Kind.OR) && !is(QueryToken.Kind.CLOSE));
            return new Part(known, new Criterion.And(parts));
        }

        private Part negation() {
            boolean negated = false;
            while (takes(QueryToken.Kind.NOT)) {
                negated = !negated;
            }
            Part part = operand();
            if (!negated) {
                return part;
            }
            return part.known == Known.ALL
                    ? new Part(Known.ALL, new Criterion.Not(part.criterion))
                    : new Part(part.known, Part.ANY);
        }

        private Part operand() {
            if (at == pieces.size() || is(QueryToken.Kind.CLOSE) || is(QueryToken.Kind.OR)) {
                return new Part(Known.NOTHING, Part.ANY);
            }
            Piece piece = pieces.get(at++);
            if (piece.token.isEmpty()) {
                return new Part(piece.isCursor() ? Known.CURSOR : Known.NOTHING, Part.ANY);
            }
            QueryToken token = piece.token.get();
            if (token.kind() == QueryToken.Kind.OPEN) {
                Part inside = alternatives();
                takes(QueryToken.Kind.CLOSE);
                return inside;
            }
            return criterion(token)
                    .map(criterion -> new Part(Known.ALL, criterion))
                    .orElseGet(() -> new Part(Known.NOTHING, Part.ANY));
        }

        private Optional<Criterion> criterion(QueryToken token) {
            try {
                return token.kind() == QueryToken.Kind.WORDS
                        ? Optional.of(criteria.words(token.value()))
                        : Field.of(token.field()).map(field -> criteria.of(field, token.value()));
            } catch (QueryException e) {
                return Optional.empty();
            }
        }

        private boolean is(QueryToken.Kind kind) {
            return at < pieces.size()
                    && pieces.get(at).token.filter(token -> token.kind() == kind).isPresent();
        }

        private boolean takes(QueryToken.Kind kind) {
            boolean there = is(kind);
            at += there ? 1 : 0;
            return there;
        }
    }
}
