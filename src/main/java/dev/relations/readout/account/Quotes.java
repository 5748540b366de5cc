package dev.relations.readout.account;

/** Marks that stand around words that are quoted. */
public enum Quotes {
    CURLY("“", "”"),
    CORNER("「", "」");

    private final String open;
    private final String close;

    Quotes(String open, String close) {
        this.open = open;
        this.close = close;
    }

    /** The words with the marks. */
    public String around(String words) {
        return open + words + close;
    }
}
