package dev.relations.meeting;

import org.jspecify.annotations.Nullable;

/**
 * The canonical identity of a country or an organisation. The two have code spaces of their own:
 * {@code AU} is Australia among countries and the African Union among organisations.
 *
 * @param kind which code space
 * @param code ISO 3166-1 alpha-2 (or a withdrawn or user-assigned code such as SU, XK) for a
 *     country; the usual acronym, or the name as written, for an organisation
 */
public record Party(Kind kind, String code) implements Comparable<Party> {

    /** The two kinds of party. */
    public enum Kind {
        /** A state or territory. */
        COUNTRY,
        /** A party that is no country. */
        ORGANISATION
    }

    /** The country of a code. */
    public static Party country(String code) {
        return new Party(Kind.COUNTRY, code);
    }

    /** The organisation of a code. */
    public static Party organisation(String code) {
        return new Party(Kind.ORGANISATION, code);
    }

    /** Whether this is a country. */
    public boolean isCountry() {
        return kind == Kind.COUNTRY;
    }

    @Override
    public int compareTo(Party other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    // Written out: the first comparison of a record that has none of its own takes milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Party party && kind == party.kind && code.equals(party.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode() * 2 + (kind == Kind.COUNTRY ? 1 : 0);
    }
}
