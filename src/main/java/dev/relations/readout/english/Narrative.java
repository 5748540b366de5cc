package dev.relations.readout.english;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Ministry;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Words;
import dev.relations.readout.page.Block;
import dev.relations.vocabulary.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An account in English, sentence by sentence, with those whom it names and who met whom. */
final class Narrative {

    private static final Pattern GLUED = Pattern.compile("\\bH\\. ?E\\. ?(?=\\p{Lu})");
    private static final Pattern AD_INTERIM = Pattern.compile(",? (?:a\\.i\\.|ad interim)");

    /** {@code PM A}; not {@code 3 PM EDT}. */
    private static final Pattern PRIME_MINISTER =
            Pattern.compile("(?<![\\d.] )(?<!\\d)\\bPM(?= \\p{Lu}\\p{Ll})");

    private static final Pattern FOREIGN_MINISTER = Pattern.compile("\\bFM(?= \\p{Lu}\\p{Ll})");

    /** {@code From the White House: “The President …”}: whose words are quoted as a whole. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:From|Statement|Readout|Full)\\b[^.:“\"]{2,50}: [“\"](?=\\p{Lu})");

    private final Layout layout;
    private final Optional<LocalDate> released;
    private final Places places = new Places();
    private final Offices offices;
    private final PersonSpotter persons;
    private final PartySpotter parties;
    private final Optional<Told> title;
    private final List<Told> body = new ArrayList<>();
    private final Cast cast;
    private final Set<String> deeds = new HashSet<>();

    Narrative(Layout layout, Ministry ministry, Optional<LocalDate> released, Parties known) {
        Words words = Words.read(English.class, "words.txt");
        deeds.addAll(words.of("speech"));
        deeds.addAll(words.of("together"));
        this.layout = layout;
        this.released = released;
        this.persons = new PersonSpotter(words, places);
        this.parties = new PartySpotter(known);
        this.title = layout.title().or(layout::section).map(b -> told(b.text(), b.line()));
        layout.told().forEach(this::tell);
        this.offices = new Offices(words);
        Neighbours neighbours = new Neighbours(words, offices);
        this.cast =
                new Cast(
                        words,
                        new Encounters(words, offices, neighbours),
                        new ImpliedEncounters(words, offices, neighbours),
                        new TitleReader(words),
                        neighbours,
                        places,
                        title,
                        headings(),
                        body,
                        ministry);
    }

    /** What stands above the parts of the text: perhaps who speaks. */
    private List<Told> headings() {
        return Stream.concat(
                        layout.section().stream(),
                        layout.paragraphs().stream().flatMap(part -> part.heading().stream()))
                .map(heading -> told(heading.text(), heading.line()))
                .toList();
    }

    private void tell(Block block) {
        boolean item = block.mark().equals("•");
        String text = LEAD.matcher(unglued(block.text())).replaceFirst("");
        for (Sentence sentence : Sentence.of(text, block.line(), parties)) {
            body.add(new Told(sentence, persons.in(sentence), item));
        }
    }

    /** A text as one sentence, with those whom it names. */
    Told told(String text, int line) {
        Sentence sentence = Sentence.one(unglued(text), line, parties);
        return new Told(sentence, persons.in(sentence), false);
    }

    /**
     * {@code H. E. Mr.} and {@code H.E.Mr.} as {@code H.E. Mr.}, without {@code a.i.}, and with the
     * offices that abbreviations mean.
     */
    static String unglued(String text) {
        String plain = text.replace("，", ", ").replace("、", ", ");
        String glued = AD_INTERIM.matcher(GLUED.matcher(plain).replaceAll("H.E. ")).replaceAll("");
        String named = PRIME_MINISTER.matcher(glued).replaceAll("Prime Minister");
        return FOREIGN_MINISTER.matcher(named).replaceAll("Foreign Minister");
    }

    Layout layout() {
        return layout;
    }

    Optional<LocalDate> released() {
        return released;
    }

    /** What stands behind the name of one who speaks, or does something with others. */
    Set<String> deeds() {
        return deeds;
    }

    Offices offices() {
        return offices;
    }

    Places places() {
        return places;
    }

    /** The title, or the name of the section where there is none. */
    Optional<Told> title() {
        return title;
    }

    List<Told> body() {
        return body;
    }

    Cast cast() {
        return cast;
    }

    /** What its sentence tells that says that they met. */
    Optional<Encounter> encounter() {
        return cast.opening();
    }

    /** The sentence that says that they met. */
    Optional<Told> opening() {
        return body.stream().filter(this::isOpening).findFirst();
    }

    boolean isOpening(Told told) {
        return encounter().map(e -> e.sentence().equals(told.sentence())).orElse(false);
    }

    /** Where that sentence is, else the title. */
    Evidence openingEvidence() {
        return encounter()
                .map(Encounter::evidence)
                .or(() -> title.map(Told::evidence))
                .orElse(Evidence.of(""));
    }
}
