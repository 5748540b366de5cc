package dev.relations.vocabulary;

import dev.relations.meeting.Meetings;
import dev.relations.meeting.TopicKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The known topics, their spellings and their broader terms. */
public final class Topics {

    private Topics() {}

    /** These topics. */
    public static Topics of(Collection<Topic> topics) {
        throw new UnsupportedOperationException();
    }

    /** These and every topic that these meetings name without an entry. */
    public Topics including(Meetings meetings) {
        throw new UnsupportedOperationException();
    }

    /**
     * The identity of a topic as a record writes it: the key whose spelling it is, or a slug of it.
     */
    public TopicKey identify(String spelling) {
        throw new UnsupportedOperationException();
    }

    /** Which topic a user means. */
    public Match<Topic> find(String spelling) {
        throw new UnsupportedOperationException();
    }

    /** The topic itself and all narrower ones, at any depth; safe against cycles. */
    public Set<TopicKey> withNarrower(TopicKey key) {
        throw new UnsupportedOperationException();
    }

    /** The topics directly below this one, in display order. */
    public List<TopicKey> narrower(TopicKey key) {
        throw new UnsupportedOperationException();
    }

    /** What is known of a topic. */
    public Optional<Topic> get(TopicKey key) {
        throw new UnsupportedOperationException();
    }

    /** The display name of a topic; the key when there is no entry. */
    public String name(TopicKey key) {
        throw new UnsupportedOperationException();
    }

    /** All topics, by key. */
    public List<Topic> all() {
        throw new UnsupportedOperationException();
    }
}
