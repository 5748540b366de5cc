package dev.relations.change;

/** A file holds neither what was read nor what is to be written: somebody else was there. */
final class StrangerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String path;

    StrangerException(String path) {
        super(path, null, false, false);
        this.path = path;
    }

    String path() {
        return path;
    }
}
