import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes a folder of records to measure with, and the same meetings as the peers keep them. The same
 * arguments always make the same bytes.
 *
 * <p>A record has about 1.6 kB: two parties, two ministers, four paragraphs, two sources. One in
 * twenty is with France; "sanctions" stands in about one in fifty.
 *
 * <p>Arguments: a folder that is not there yet, how many meetings, and a list of what to make
 * beside {@code records/}: {@code rec ndjson journal task ics}, or nothing.
 */
final class Corpus {

    private static final List<String> COUNTRIES =
            List.of(
                    "US United States",
                    "JP Japan",
                    "GB United Kingdom",
                    "DE Germany",
                    "IT Italy",
                    "ES Spain",
                    "CA Canada",
                    "AU Australia",
                    "IN India",
                    "BR Brazil",
                    "MX Mexico",
                    "KR South Korea",
                    "ID Indonesia",
                    "TR Türkiye",
                    "SA Saudi Arabia",
                    "EG Egypt",
                    "ZA South Africa",
                    "NG Nigeria",
                    "KE Kenya",
                    "AR Argentina",
                    "CL Chile",
                    "PL Poland",
                    "SE Sweden",
                    "NO Norway",
                    "FI Finland",
                    "NL Netherlands",
                    "BE Belgium",
                    "GR Greece",
                    "PT Portugal",
                    "VN Viet Nam",
                    "TH Thailand",
                    "PH Philippines",
                    "MY Malaysia",
                    "NZ New Zealand",
                    "UA Ukraine",
                    "RO Romania");

    private static final List<String> FAMILY =
            List.of(
                    "Abe",
                    "Bianchi",
                    "Castillo",
                    "Dupont",
                    "Eriksen",
                    "Fischer",
                    "Gupta",
                    "Horvat",
                    "Ivanova",
                    "Jansen",
                    "Kowalski",
                    "Lindqvist",
                    "Moreau",
                    "Nakamura",
                    "Okafor",
                    "Pereira",
                    "Quispe",
                    "Rahman",
                    "Sørensen",
                    "Tanaka",
                    "Ueda",
                    "Vargas",
                    "Weber",
                    "Xu",
                    "Yılmaz",
                    "Zhang",
                    "Ōno",
                    "Núñez");

    private static final List<String> GIVEN =
            List.of(
                    "Anna",
                    "Boris",
                    "Chiara",
                    "David",
                    "Elena",
                    "Farid",
                    "Grace",
                    "Hiroshi",
                    "Ingrid",
                    "João",
                    "Karim",
                    "Lucía",
                    "Marek",
                    "Naomi",
                    "Olga",
                    "Paul",
                    "Rosa",
                    "Stéphane",
                    "Takeshi",
                    "Uma",
                    "Viktor",
                    "Wei",
                    "Yoko",
                    "Zoë");

    private static final List<String> TOPICS =
            List.of(
                    "ukraine",
                    "indo-pacific",
                    "economic-security",
                    "north-korea",
                    "climate",
                    "middle-east",
                    "trade",
                    "energy",
                    "cyber",
                    "space",
                    "defence",
                    "migration",
                    "culture",
                    "education",
                    "health",
                    "food-security",
                    "maritime-security",
                    "disarmament",
                    "development",
                    "human-rights");

    private static final List<String> FORMS =
            List.of("meeting", "meeting", "summit", "visit", "working-group", "courtesy-call");

    private static final List<String> SAYINGS =
            List.of(
                    "welcomed the progress made since the last meeting on %s and on %s",
                    "explained the position of the government on %s, and what follows for %s",
                    "agreed to set up a group of experts on %s before the end of the year",
                    "exchanged views on the situation, on %s and on the next steps regarding %s",
                    "shared the view that %s calls for closer coordination among like-minded states",
                    "asked for support in the preparation of the conference on %s and %s",
                    "confirmed that both sides will continue to work closely together on %s");

    private final Random random;
    private final List<String> peers;
    private final StringBuilder rec = new StringBuilder();
    private final StringBuilder ndjson = new StringBuilder();
    private final StringBuilder journal = new StringBuilder();
    private final StringBuilder task = new StringBuilder();
    private final StringBuilder ics = new StringBuilder();

    private Corpus(long seed, List<String> peers) {
        this.random = new Random(seed);
        this.peers = peers;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + " is already there");
        }
        Corpus corpus = new Corpus(count, List.of(args).subList(2, args.length));
        for (int i = 0; i < count; i++) {
            corpus.add(folder.resolve("records"), i);
        }
        corpus.finish(folder);
    }

    private record Meeting(
            String id,
            String title,
            LocalDate date,
            String form,
            List<String> codes,
            List<String> names,
            List<String> ministers,
            List<String> topics,
            List<String> sayings) {}

    private void add(Path records, int number) throws IOException {
        Meeting meeting = meeting(number);
        Path file = records.resolve(meeting.date.getYear() + "/" + meeting.id + ".yaml");
        if (number < 200 || !Files.isDirectory(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, yaml(meeting));
        if (peers.contains("rec")) {
            rec.append("Date: ").append(meeting.date).append("\nTitle: ").append(meeting.title);
            meeting.names.forEach(name -> rec.append("\nCountry: ").append(name));
            meeting.ministers.forEach(name -> rec.append("\nMinister: ").append(name));
            meeting.topics.forEach(topic -> rec.append("\nTopic: ").append(topic));
            meeting.sayings.forEach(text -> rec.append("\nParagraph: ").append(text));
            rec.append("\n\n");
        }
        if (peers.contains("ndjson")) {
            ndjson.append("{\"date\":\"").append(meeting.date);
            ndjson.append("\",\"title\":\"").append(meeting.title);
            ndjson.append("\",\"countries\":").append(json(meeting.names));
            ndjson.append(",\"ministers\":").append(json(meeting.ministers));
            ndjson.append(",\"topics\":").append(json(meeting.topics));
            ndjson.append(",\"paragraphs\":").append(json(meeting.sayings)).append("}\n");
        }
        if (peers.contains("journal")) {
            journal.append(meeting.date).append(' ').append(meeting.title).append('\n');
            meeting.sayings.forEach(text -> journal.append("    ; ").append(text).append('\n'));
            meeting.names.forEach(n -> journal.append("    country:").append(n).append("  1\n"));
            journal.append("    meetings\n\n");
        }
        if (peers.contains("task")) {
            task.append("{\"status\":\"pending\",\"uuid\":\"").append(uuid(number));
            task.append("\",\"entry\":\"20240101T000000Z\",\"description\":\"");
            task.append(meeting.title).append("\",\"project\":\"").append(meeting.names.get(0));
            task.append("\",\"tags\":").append(json(meeting.codes)).append("}\n");
        }
        if (peers.contains("ics")) {
            String day = meeting.date.toString().replace("-", "");
            ics.append("BEGIN:VEVENT\r\nUID:").append(meeting.id).append("\r\nDTSTAMP:");
            ics.append(day).append("T000000Z\r\nDTSTART;VALUE=DATE:").append(day);
            ics.append("\r\nSUMMARY:").append(meeting.title).append("\r\nDESCRIPTION:");
            ics.append(String.join(" ", meeting.sayings).replace(",", "\\,"));
            ics.append("\r\nEND:VEVENT\r\n");
        }
    }

    private static String uuid(int number) {
        return String.format(Locale.ROOT, "00000000-0000-4000-8000-%012x", number);
    }

    private Meeting meeting(int number) {
        LocalDate date = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(27_500));
        while (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            date = date.plusDays(1);
        }
        String first = pick(COUNTRIES);
        String second = random.nextInt(20) == 0 ? "FR France" : pick(COUNTRIES);
        while (second.equals(first)) {
            second = pick(COUNTRIES);
        }
        List<String> codes = List.of(first.substring(0, 2), second.substring(0, 2));
        List<String> names = List.of(first.substring(3), second.substring(3));
        List<String> ministers = List.of(person(), person());
        List<String> topics = List.of(pick(TOPICS), pick(TOPICS));
        List<String> sayings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sayings.add(saying(ministers.get(i % 2)));
        }
        String title = names.get(0) + "-" + names.get(1) + " Foreign Ministers' Meeting";
        String id = date + "-" + slug(names) + "-foreign-ministers-" + number;
        String form = pick(FORMS);
        return new Meeting(id, title, date, form, codes, names, ministers, topics, sayings);
    }

    private static String slug(List<String> names) {
        return String.join("-", names)
                .toLowerCase(Locale.ROOT)
                .replace("ü", "u")
                .replaceAll("[^a-z]+", "-");
    }

    private String person() {
        return pick(GIVEN) + " " + pick(FAMILY);
    }

    private String saying(String who) {
        String what = pick(SAYINGS).replaceFirst("%s", spoken()).replaceFirst("%s", spoken());
        String more = random.nextInt(200) == 0 ? " Both sides will keep up the sanctions." : "";
        return who + " " + what + "; both sides will follow up on " + spoken() + "." + more;
    }

    private String spoken() {
        return pick(TOPICS).replace('-', ' ');
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String yaml(Meeting meeting) {
        StringBuilder text = new StringBuilder(1800);
        text.append("title: ").append(meeting.title).append("\ndate: \"").append(meeting.date);
        text.append("\"\nstart: \"10:30\"\nzone: Europe/Paris\nduration: PT55M\nform: ");
        text.append(meeting.form).append("\nplace: {city: Paris, country: FR}\ncountries: [");
        text.append(String.join(", ", meeting.codes)).append("]\nparticipants:\n");
        for (int i = 0; i < 2; i++) {
            text.append("  - {name: ").append(meeting.ministers.get(i)).append(", country: ");
            text.append(meeting.codes.get(i)).append(", office: Minister for Foreign Affairs}\n");
        }
        text.append("topics: [").append(String.join(", ", meeting.topics)).append("]\n");
        text.append("paragraphs:\n");
        for (int i = 0; i < meeting.sayings.size(); i++) {
            text.append("  - label: \"").append(i + 1).append("\"\n    text: >-\n      ");
            text.append(meeting.sayings.get(i)).append("\n    topics: [");
            text.append(meeting.topics.get(i % 2)).append("]\n    act: stated\n    source: a\n");
        }
        text.append("sources:\n  - key: a\n    url: https://example.org/readouts/");
        text.append(meeting.id).append("\n    publisher: Ministry of Foreign Affairs\n    side: ");
        text.append(meeting.codes.get(0)).append("\n    published: \"").append(meeting.date);
        text.append("\"\n    language: en\nnotes: >-\n  Made to measure with; it tells of nothing");
        text.append(" that ever took place, and is about as long as the record of a short");
        return text.append(" readout.\n").toString();
    }

    private static String json(List<String> texts) {
        return "[\"" + String.join("\",\"", texts) + "\"]";
    }

    private void finish(Path folder) throws IOException {
        write(folder.resolve("corpus.rec"), rec);
        write(folder.resolve("corpus.ndjson"), ndjson);
        write(folder.resolve("corpus.journal"), journal);
        write(folder.resolve("corpus.task"), task);
        if (!ics.isEmpty()) {
            ics.insert(0, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//corpus//EN\r\n");
            write(folder.resolve("corpus.ics"), ics.append("END:VCALENDAR\r\n"));
        }
    }

    private static void write(Path file, CharSequence text) {
        if (text.length() > 0) {
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
