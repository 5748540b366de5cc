package dev.relations.render;

import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Speaker;
import java.util.ArrayList;
import java.util.List;

/** A paragraph of a readout for people: its label, its text, and what is known of it below. */
final class Paragraphs {

    private Paragraphs() {}

    static void write(Paragraph paragraph, int indent, Page page) {
        String label = paragraph.label().orElse("");
        int width = Math.max(4, Width.of(label) + 2);
        page.hanging(indent, Styled.of(Style.LABEL, label), width, Style.PLAIN, paragraph.text());
        List<String> about = new ArrayList<>();
        if (!paragraph.speakers().isEmpty()) {
            about.add(String.join(", ", paragraph.speakers().stream().map(Speaker::text).toList()));
        }
        paragraph.act().ifPresent(act -> about.add(act.key()));
        if (!paragraph.topics().isEmpty()) {
            about.add(String.join(", ", paragraph.topics().stream().map(t -> t.value()).toList()));
        }
        paragraph.source().ifPresent(source -> about.add("after " + source));
        if (!about.isEmpty()) {
            page.text(indent + width, Style.DIM, String.join(" · ", about));
        }
    }
}
