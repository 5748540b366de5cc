package dev.relations.store;

/**
 * What stands below each key of a vocabulary file.
 *
 * @param <T> what the key and its fields say together
 */
public abstract class EntryShape<T> extends Shape<EntryShape.Entry<T>> {

    /** An entry but for its key, which is not among its fields. */
    interface Entry<T> {
        T under(String key);
    }

    EntryShape(String noun) {
        super(noun, "its fields below it");
    }

    /** Whether the keys must be lower-case words joined by hyphens. */
    public boolean hasSlugs() {
        return true;
    }
}
