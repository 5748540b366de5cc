package dev.relations.cli.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The record before it is written: as it comes back from the user's editor. */
class AskedReviewTest extends Typing {

    private static final String TO_REVIEW = TALK + lines("", "", "");

    @Test
    void oneRecordIsWrittenAndNoTwo() throws IOException {
        String one = "title: A\ndate: \"2024-03-05\"\ncountries: [JP]\n";
        editorThatWrites(one + "---\n" + one.replace("A", "B"));
        add(TO_REVIEW + lines("edit", "write", "drop"));
        assertThat(err)
                .contains("error: the draft holds 2 records")
                .contains("Edit or drop it [edit] › ");
        assertThat(folder.resolve("records/2024")).doesNotExist();
    }

    @Test
    void itsNamesAreWrittenInTheirCanonicalSpelling() throws IOException {
        editorThatWrites("title: A\ndate: \"2024-03-05\"\ncountries: [japan, フランス]\n");
        add(TO_REVIEW + lines("edit", "write"));
        assertThat(read("records/2024/2024-03-05-a.yaml"))
                .isEqualTo("title: A\ndate: \"2024-03-05\"\ncountries: [JP, FR]\n");
        assertThat(err).contains("countries: [JP, FR]\n");
    }

    @Test
    void itsCommentsStayAndItsIdIsItsFile() throws IOException {
        editorThatWrites(
                "# Mine.\nid: 2024-mine\ntitle: A\ndate: \"2024-03-05\"\ncountries: [JP]\n");
        add(TO_REVIEW + lines("edit", "write"));
        assertThat(read("records/2024/2024-mine.yaml"))
                .isEqualTo("# Mine.\ntitle: A\ndate: \"2024-03-05\"\ncountries: [JP]\n");
    }

    @Test
    void whatCannotBeReadIsToldAndEditedAgain() throws IOException {
        editorThatWrites("title: [\n");
        add(TO_REVIEW + lines("edit", "write"));
        assertThat(err)
                .contains("<draft>:")
                .contains("answer edit, drop, or < to go back")
                .contains("your answers are kept");
        editorThatWrites("title: A\ndate: \"2024-03-05\"\ncountries: [JP]\n");
        add(lines("yes", "", "write"));
        assertThat(read("records/2024/2024-03-05-a.yaml")).contains("countries: [JP]\n");
    }

    @Test
    void anEditorThatFailsChangesNothing() throws IOException {
        variables.put("EDITOR", "false");
        add(TO_REVIEW + lines("edit", "write"));
        assertThat(err).contains("false ended with 1; the record is as it was");
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml")).contains("phone");
    }
}
