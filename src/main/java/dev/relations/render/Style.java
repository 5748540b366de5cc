package dev.relations.render;

/** What a piece of text is, for a palette to show; legible on light and dark backgrounds. */
public enum Style {
    PLAIN(""),
    TITLE("1"),
    HEADING("1"),
    HEADER("2"),
    DATE("36"),
    LABEL("2"),
    DIM("2"),
    UNCERTAIN("33"),
    COUNTRY("34"),
    PERSON(""),
    TOPIC("35"),
    ID("2"),
    DONE("32"),
    OPEN("33"),
    BAR("36"),
    GAP("33"),
    REMOVED("31"),
    COMMAND("1"),
    OPTION("36"),
    VALUE("32"),
    UNKNOWN("4;31"),
    ERROR("1;31"),
    WARNING("1;33"),
    HINT("36");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    /** The parameters of its SGR sequence (ECMA-48); empty for none. */
    String codes() {
        return codes;
    }
}
