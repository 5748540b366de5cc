package dev.relations.schema;

/**
 * Dates of EDTF, levels 0 and 1, as far as a regular expression can tell them: months have their
 * days, and February its 29th in leap years. It cannot tell an interval that ends before it starts.
 * Written for ECMA-262, and the same for every other reader of regular expressions.
 */
final class DatePattern {

    private static final String YEAR = "[0-9]{4}";
    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

    private static final String DAY_IN_YEAR =
            "(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1[0-9]|2[0-8]|XX))?"
                    + "|(?:0[13-9]|1[0-2])-(?:29|30)"
                    + "|(?:0[13578]|1[02])-31"
                    + "|2[1-4]"
                    + "|XX(?:-XX)?";

    /** The year 0000 has no minus sign; no year is later than 999,999,998. */
    private static final String ONE =
            "(?:-?(?:[0-9]{3}X|[0-9]{2}XX)"
                    + ("|(?!-0000)-?(?:" + YEAR + "(?:-(?:" + DAY_IN_YEAR + "))?")
                    + ("|" + LEAP_YEAR + "-02-29)")
                    + "|Y-?(?!999999999)[1-9][0-9]{4,8})[?~%]?";

    /** The whole of a text; the ends of an interval have no unspecified digits. */
    static final String REGEX =
            "^(?!.*X.*/|.*/.*X)(?:"
                    + ONE
                    + "(?:/(?:"
                    + ONE
                    + "|\\.\\.)?)?|(?:\\.\\.)?/"
                    + ONE
                    + ")$";

    private DatePattern() {}
}
