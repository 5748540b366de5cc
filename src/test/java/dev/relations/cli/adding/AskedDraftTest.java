package dev.relations.cli.adding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.cli.Program;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** {@code add} by questions, on a terminal that can do nothing but print and read lines. */
class AskedDraftTest extends Typing {

    @Test
    void aRecordIsAskedForShownAndWritten() throws IOException {
        assertThat(add(TALK + lines("What was", "said.", "", "", "", "", "", "", "", "write")))
                .isZero();
        assertThat(out).isEqualTo("records/2024/2024-03-05-telephone-talk.yaml\n");
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml"))
                .isEqualTo(
                        """
                        title: Telephone talk
                        date: "2024-03-05"
                        form: meeting
                        medium: phone
                        countries: [JP, FR]
                        participants:
                          - {name: Kamikawa Yoko, country: JP, office: Minister for Foreign Affairs}
                          - {name: Stéphane Séjourné, country: FR, office: Minister for Europe and Foreign Affairs}
                        topics: [ukraine]
                        paragraphs:
                          - label: "1"
                            text: What was said.
                        """);
        assertThat(err)
                .contains("Date › ")
                .contains("Who met [Japan, France] › ")
                .contains("  13 days after the last meeting of Japan and France\n")
                .contains("# records/2024/2024-03-05-telephone-talk.yaml\ntitle: Telephone talk\n")
                .contains("Write, edit or drop it [write] › ");
        assertThat(folder.resolve("state/relations/drafts")).isEmptyDirectory();
    }

    @Test
    void whatOptionsSayIsNotAsked() throws IOException {
        String[] options = {
            "--date",
            "yesterday",
            "--country",
            "Japan,Kenya",
            "--topic",
            "dprk",
            "--paragraph",
            "What was said."
        };
        String rest = lines("-", "", "phone", "", "Talk", "", "", "", "", "", "", "", "", "write");
        assertThat(add(rest, options)).isZero();
        assertThat(err).doesNotContain("Date ›").contains("Ministers").contains("Topics [dprk] › ");
        assertThat(read("records/2024/2024-03-05-talk.yaml"))
                .contains("medium: phone\ncountries: [JP, KE]\ntopics: [north-korea]\n")
                .contains("    text: What was said.\n");
    }

    @Test
    void whatOptionsSayIsOfferedWhereItsQuestionComesLater() throws IOException {
        add(
                lines("yesterday", "", "", "", "phone", "", "", "", "", "", "", "w"),
                "--title",
                "Talk");
        assertThat(err).contains("Date › ").contains("Title [Talk] › ");
        assertThat(read("records/2024/2024-03-05-talk.yaml")).startsWith("title: Talk\n");
    }

    @Test
    void aWrongOptionIsAskedForAgain() {
        add(lines("France, Japan"), "--date", "yesterday", "--country", "Frnce");
        assertThat(err).contains("Who met [Frnce] › ").contains("Ministers");
    }

    @Test
    void optionsThatNoQuestionAsksForDoNotAskForTheRest() {
        assertThat(add("", "--date", "yesterday", "--notes", "Mine.")).isEqualTo(ExitCode.USAGE);
        assertThat(err).startsWith("error: --title is missing\n");
        terminal = new TerminalFacts(false, true, true, 100, 40);
        assertThat(add("", "--date", "yesterday")).isEqualTo(ExitCode.USAGE);
        assertThat(err).startsWith("error: --title is missing\n");
    }

    @Test
    void whenAnAccountWasPublishedIsAsked() throws IOException {
        add(
                TALK
                        + lines("", "", "https://example.org/talk", "Ministry", "Japan")
                        + lines("someday", "yesterday", "", "write"));
        assertThat(err).contains("  published on › ").contains("\"someday\" is no date");
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml"))
                .contains("published: \"2024-03-05\"");
    }

    @Test
    void aRefusedAnswerIsAskedAgainWithTheReason() {
        add(lines("someday", "2024-03-05", "Frnce", "France, Japan", "?", "<", "<", "<"));
        assertThat(err)
                .contains("  \"someday\" is no date")
                .contains("  there is no country or organisation \"Frnce\"\n")
                .contains("  → did you mean France?\n")
                .contains("Who took part, with commas")
                .contains("Who met [France, Japan] › ")
                .contains("Date [2024-03-05] › ")
                .contains("  this is the first question\n");
    }

    @Test
    void whatIsToldIsKeptAndGoneOnWith() throws IOException {
        assertThat(add(lines("yesterday", "japan, kenya", "-") + "summ"))
                .isEqualTo(ExitCode.INTERRUPTED);
        assertThat(err)
                .endsWith(
                        "note: nothing was added; your answers are kept\n  → relations add goes on with"
                                + " them\n");
        assertThat(Files.readString(draft()))
                .contains("  - question: date\n    answer: \"2024-03-05\"\n")
                .contains("  - question: parties\n    answer: japan, kenya\n");
        assertThat(add(lines("yes", "summit", "video", "", "", "", "", "", "", "write"))).isZero();
        assertThat(err).contains("an unfinished record of 2024-03-05 with 3 answers");
        assertThat(read("records/2024/2024-03-05-japan-kenya-summit.yaml"))
                .contains("countries: [JP, KE]\n");
        add("");
        assertThat(err).doesNotContain("unfinished");
    }

    @Test
    void whatOneWentBackFromIsKeptToo() throws IOException {
        add(TALK + lines("What was said.", "", "<", "<", "<", "Another talk"));
        assertThat(Files.readString(draft()))
                .contains("answer: What was said.")
                .contains("next: topics");
        add(lines("", "", "", "", "", "", "", "", "", "w"));
        assertThat(read("records/2024/2024-03-05-another-talk.yaml"))
                .contains("topics: [ukraine]\n")
                .contains("    text: What was said.\n");
    }

    @Test
    void whatIsToldCanBeDropped() throws IOException {
        add(lines("yesterday"));
        add(lines("no"));
        assertThat(err).contains("Date › ");
        add("");
        assertThat(err).doesNotContain("unfinished");
        assertThat(add(TALK + lines("", "", "", "d", "drop"))).isZero();
        assertThat(err).contains("drop is to be written whole").contains("nothing was added");
        assertThat(folder.resolve("records/2024")).doesNotExist();
        assertThat(folder.resolve("state/relations/drafts")).isEmptyDirectory();
    }

    @Test
    void oneCanGoBackFromTheWholeRecord() throws IOException {
        add(TALK + lines("", "", "", "<", "<", "<", "<", "economy", "", "", "", "write"));
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml"))
                .contains("topics: [economy]\n");
    }

    @Test
    void whatTheVocabularyGainsIsShownAndWrittenAndUndoneWithTheRecord() throws IOException {
        String people = read("records/vocabulary/people.yaml");
        String topics = read("records/vocabulary/topics.yaml");
        add(
                lines("yesterday", "", "kamikawa, Jean DUPONT", "", "", "Ambassador", "")
                        + lines("phone", "", "Talk", "chips", "", "trade", "", "", "", "write"));
        assertThat(err)
                .contains("+++ b/records/vocabulary/people.yaml\n")
                .contains("+dupont-jean:\n")
                .contains("+chips:\n");
        assertThat(read("records/2024/2024-03-05-talk.yaml"))
                .contains("{name: Jean Dupont, country: FR, office: Ambassador}")
                .contains("topics: [chips]");
        String entry =
                """
                dupont-jean:
                  name: Jean Dupont
                  aliases: [Jean DUPONT]
                  country: FR
                  offices:
                    - {title: Ambassador}
                """;
        assertThat(read("records/vocabulary/people.yaml")).isEqualTo(entry + "\n" + people);
        assertThat(read("records/vocabulary/topics.yaml"))
                .isEqualTo(
                        topics.replace(
                                "east-asia:",
                                "chips:\n  label: {en: Chips}\n  broader: trade\neast-asia:"));
        new Program(
                        new Environment(
                                variables,
                                folder,
                                Clock.systemUTC(),
                                TerminalFacts.NONE,
                                new ByteArrayInputStream(new byte[0]),
                                new PrintWriter(new StringWriter()),
                                new PrintWriter(new StringWriter())))
                .run("undo");
        assertThat(read("records/vocabulary/people.yaml")).isEqualTo(people);
        assertThat(read("records/vocabulary/topics.yaml")).isEqualTo(topics);
        assertThat(folder.resolve("records/2024/2024-03-05-talk.yaml")).doesNotExist();
    }

    @Test
    void anIdThatIsTakenGetsANumber() throws IOException {
        String title = "Japan-France Foreign Ministers";
        add(lines("2024-02-21", "", "", "", "phone", "", title, "", "", "", "", "write"));
        assertThat(out)
                .isEqualTo("records/2024/2024-02-21-japan-france-foreign-ministers-2.yaml\n");
    }

    @Test
    void theRecordMayBeEditedBeforeItIsWritten() throws IOException {
        Path editor = folder.resolve("editor");
        Files.writeString(editor, "#!/bin/sh\nsed -i 's/^topics:.*/notes: edited/' \"$1\"\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        variables.put("EDITOR", editor.toString());
        add(TALK + lines("", "", "", "edit", "<"));
        assertThat(err).contains("notes: edited\n").contains("the record was edited");
        add(lines("yes", "write"));
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml"))
                .contains("notes: edited\n")
                .doesNotContain("topics:");
    }

    @Test
    void aDryRunWritesNothingAndKeepsTheAnswers() throws IOException {
        assertThat(add(TALK + lines("", "", ""), "--dry-run")).isZero();
        assertThat(out).startsWith("# records/2024/2024-03-05-telephone-talk.yaml\n");
        assertThat(folder.resolve("records/2024")).doesNotExist();
        assertThat(draft()).exists();
    }

    @Test
    void nothingIsAskedWithoutATerminalOrAgainstTheUsersWish() {
        assertThat(add("", "--no-input")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("nothing is said of the meeting");
        terminal = new TerminalFacts(false, true, true, 80, 24);
        assertThat(add("")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("nothing is said of the meeting");
    }

    @Test
    void aDraftThatCannotBeKeptIsTold() throws IOException {
        Files.writeString(folder.resolve("state"), "in the way");
        add(lines("yesterday", "japan", "-"));
        assertThat(err).containsOnlyOnce("your answers cannot be kept");
    }

    @Test
    void aTextThatIsPastedAtOnceIsOneAnswerWithItsEmptyLines() throws IOException {
        add(TALK + lines("One⏎two.⏎⏎Three.", "", "", "", "", "", "", "", "", "", "", "", "w"));
        assertThat(read("records/2024/2024-03-05-telephone-talk.yaml"))
                .contains("    text: One two.\n  - label: \"2\"\n    text: Three.\n");
    }

    @Test
    void aDamagedDraftIsNothing() throws IOException {
        add(lines("yesterday"));
        Files.writeString(draft(), "answers: [\n");
        assertThat(add(lines("today"))).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(err).doesNotContain("unfinished").contains("Wednesday");
    }
}
