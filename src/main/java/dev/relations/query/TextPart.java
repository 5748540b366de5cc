package dev.relations.query;

import dev.relations.meeting.Commitment;
import dev.relations.meeting.Document;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Place;
import dev.relations.meeting.Reference;
import dev.relations.meeting.Source;
import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;

/** The parts of a record that can be searched for words. */
public enum TextPart {
    /** Everything that is told in words. */
    ALL {
        @Override
        List<String> of(Meeting meeting) {
            List<String> texts = new ArrayList<>();
            texts.add(meeting.title());
            texts.addAll(OCCASION.of(meeting));
            texts.addAll(SERIES.of(meeting));
            texts.addAll(PLACE.of(meeting));
            for (Participant participant : meeting.participants()) {
                texts.add(participant.name());
                participant.office().ifPresent(texts::add);
            }
            for (Paragraph paragraph : meeting.account().paragraphs()) {
                texts.add(paragraph.text());
            }
            for (Commitment commitment : meeting.account().commitments()) {
                texts.add(commitment.text());
            }
            for (Document document : meeting.account().documents()) {
                texts.add(document.title());
            }
            for (Reference reference : meeting.account().refersTo()) {
                if (reference instanceof Reference.ToEvent event) {
                    texts.add(event.event());
                }
            }
            meeting.account().differs().forEach(d -> texts.add(d.says()));
            meeting.account().notes().ifPresent(texts::add);
            return texts;
        }
    },
    TITLE {
        @Override
        List<String> of(Meeting meeting) {
            return List.of(meeting.title());
        }
    },
    OFFICES {
        @Override
        List<String> of(Meeting meeting) {
            return meeting.participants().stream().flatMap(p -> p.office().stream()).toList();
        }
    },
    OCCASION {
        @Override
        List<String> of(Meeting meeting) {
            return meeting.setting().occasion().stream().toList();
        }
    },
    SERIES {
        @Override
        List<String> of(Meeting meeting) {
            return meeting.setting().series().map(s -> s.name()).stream().toList();
        }
    },
    PLACE {
        @Override
        List<String> of(Meeting meeting) {
            List<String> texts = new ArrayList<>();
            meeting.setting().place().flatMap(Place::city).ifPresent(texts::add);
            meeting.setting().place().flatMap(Place::venue).ifPresent(texts::add);
            return texts;
        }
    },
    SOURCES {
        @Override
        List<String> of(Meeting meeting) {
            List<String> texts = new ArrayList<>();
            for (Source source : meeting.account().sources()) {
                source.publisher().ifPresent(texts::add);
                source.url().ifPresent(url -> addAddress(url, texts));
                source.key().ifPresent(texts::add);
            }
            return texts;
        }

        /** From each dot on too, so that a host is found without what stands before it. */
        private static void addAddress(String url, List<String> texts) {
            texts.add(url);
            for (int dot = url.indexOf('.'); dot >= 0; dot = url.indexOf('.', dot + 1)) {
                texts.add(url.substring(dot + 1));
            }
        }
    };

    /** The texts of this part. */
    abstract List<String> of(Meeting meeting);

    /** The texts of this part, folded. */
    public List<String> folded(Meeting meeting) {
        return of(meeting).stream().map(Spelling::fold).toList();
    }
}
