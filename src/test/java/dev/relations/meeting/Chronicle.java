package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Meetings for tests, told in a line: {@code 2024-02-21 JP FR summit | Kamikawa Yoko, Colonna |
 * ukraine, ai}. Behind the date stand codes of countries and perhaps a form; behind the bars the
 * participants and the topics, which may be left out. The id is the date and the number of the
 * line.
 */
public final class Chronicle {

    private Chronicle() {}

    /** A meeting a line. */
    public static Meetings meetings(String... lines) {
        List<Meeting> meetings = new ArrayList<>();
        for (String line : lines) {
            meetings.add(meeting(line, meetings.size() + 1));
        }
        return Meetings.of(meetings);
    }

    /** One meeting. */
    public static Meeting meeting(String line) {
        return meeting(line, 1);
    }

    private static Meeting meeting(String line, int number) {
        String[] parts = line.split("\\|", -1);
        String[] words = parts[0].strip().split(" +", -1);
        List<Party> parties = new ArrayList<>();
        Optional<Form> form = Optional.empty();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            if (Form.of(word).isPresent()) {
                form = Form.of(word);
            } else {
                parties.add(Party.country(word));
            }
        }
        String id = words[0].replaceAll("[^0-9A-Za-z-]", "-") + "-" + number;
        return new MeetingRecord(
                new MeetingId(id.toLowerCase(Locale.ROOT)),
                id + ".yaml",
                "Meeting " + number,
                When.on(Edtf.parse(words[0])),
                new Setting(
                        form,
                        Medium.IN_PERSON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                parties,
                listed(parts, 1).stream().map(name -> participant(name, parties)).toList(),
                listed(parts, 2).stream().map(TopicKey::new).toList(),
                Account.NONE);
    }

    private static List<String> listed(String[] parts, int at) {
        return at >= parts.length || parts[at].isBlank()
                ? List.of()
                : Arrays.stream(parts[at].split(",", -1)).map(String::strip).toList();
    }

    /** Of the first party; the office stands in brackets behind the name: {@code Colonna (FM)}. */
    private static Participant participant(String text, List<Party> parties) {
        int bracket = text.indexOf('(');
        String name = bracket < 0 ? text : text.substring(0, bracket).strip();
        return new Participant(
                name,
                new PersonKey(name.toLowerCase(Locale.ROOT).replace(' ', '-')),
                parties.stream().findFirst(),
                bracket < 0
                        ? Optional.empty()
                        : Optional.of(text.substring(bracket + 1, text.length() - 1)),
                Role.PRINCIPAL,
                Extras.NONE);
    }
}
