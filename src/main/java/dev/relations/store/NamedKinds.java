package dev.relations.store;

import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.Speaker;
import dev.relations.meeting.TopicKey;
import dev.relations.yaml.YamlScalar;
import java.util.Optional;

/** The kinds of value that name something of the vocabulary: see {@link Kinds}. */
final class NamedKinds {

    private NamedKinds() {}

    static final class Country extends Kind.Scalar<Party> {
        Country() {
            super(Kind.Meaning.COUNTRY);
        }

        @Override
        Optional<Party> read(String what, YamlScalar scalar, Scope scope) {
            return scope.names().country(scalar, scope.problems());
        }
    }

    static final class Organisation extends Kind.Scalar<Party> {
        Organisation() {
            super(Kind.Meaning.ORGANISATION);
        }

        @Override
        Optional<Party> read(String what, YamlScalar scalar, Scope scope) {
            return scope.names().organisation(scalar, scope.problems());
        }
    }

    static final class PartyName extends Kind.Scalar<Party> {
        PartyName() {
            super(Kind.Meaning.PARTY);
        }

        @Override
        Optional<Party> read(String what, YamlScalar scalar, Scope scope) {
            return scope.names().party(scalar, scope.parties(), scope.problems());
        }
    }

    static final class TopicName extends Kind.Scalar<TopicKey> {
        TopicName() {
            super(Kind.Meaning.TOPIC);
        }

        @Override
        Optional<TopicKey> read(String what, YamlScalar scalar, Scope scope) {
            return Optional.of(scope.names().topic(scalar.value()));
        }
    }

    static final class Key extends Kind.Scalar<TopicKey> {
        Key() {
            super(Kind.Meaning.TOPIC_KEY);
        }

        @Override
        Optional<TopicKey> read(String what, YamlScalar scalar, Scope scope) {
            return Optional.of(new TopicKey(scalar.value()));
        }
    }

    /** A participant by name, a participant by another spelling, a party, or else some person. */
    static final class SpeakerName extends Kind.Scalar<Speaker> {
        SpeakerName() {
            super(Kind.Meaning.SPEAKER);
        }

        @Override
        Optional<Speaker> read(String what, YamlScalar scalar, Scope scope) {
            String text = scalar.value();
            Optional<PersonKey> participant = scope.speakers().find(text, scope.names());
            if (participant.isPresent()) {
                return Optional.of(new Speaker.OfPerson(text, participant.get()));
            }
            Optional<Party> party = scope.names().find(text, scope.parties());
            return Optional.of(
                    party.isPresent()
                            ? new Speaker.OfParty(text, party.get())
                            : new Speaker.OfPerson(
                                    text, scope.names().person(text, Optional.empty())));
        }
    }
}
