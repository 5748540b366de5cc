package dev.relations.change;

/** A text that a file held, in memory; empty where there was no file. */
record HeldText(String text) implements Before {

    static final HeldText NONE = new HeldText("");

    @Override
    public int length() {
        return bytes().length;
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(text);
    }

    @Override
    public byte[] bytes() {
        return Plan.bytes(text);
    }
}
