package dev.relations.readout.japanese;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Passage;
import dev.relations.readout.page.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence of an account in Japanese that tells that they met. */
record Opening(String sentence, int line) {

    private static final Pattern MET =
            Pattern.compile(
                    "(?:会談|会合|懇談|面談|歓談|接見|謁見|(?<!記者)会見|表敬|協議|対話|面会|意見交換|会食|夕食会|昼食会|朝食会|ランチ|ディナー|立ち話|お会い|電話|会議|「2\\+2」|訪問)[^。]{0,30}?(?:行|実施|受け|開催|出席|持|し(?:まし)?た(?!い)|交わ|催)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** {@code 同協議には、我が国からA局長が出席した}: who was there. */
    private static final Pattern PRESENT =
            Pattern.compile("^(?:同|本|この|今回の|今次)[^、,，。]{1,14}には?[、,，][^。]*(?:出席|参加)");

    private static final Pattern TO_COME = Pattern.compile("予定(?:です|であ|。|で調整)|[^\\s]ます。?\\s*$");

    /**
     * The first sentence with a meeting, somebody's name and a day; without the day if the title
     * speaks of a meeting, or the sentence names those of both sides.
     */
    static Optional<Opening> of(Layout layout, Optional<LocalDate> released, People people) {
        Optional<Opening> dayless = Optional.empty();
        boolean both = false;
        for (Block block : layout.told()) {
            for (String sentence : withThosePresent(Sentences.of(block.text()))) {
                List<NamedPerson> persons =
                        tellsOfMeeting(sentence) ? people.in(sentence, block.line()) : List.of();
                if (persons.isEmpty()) {
                    continue;
                }
                boolean whole = isOfBothSides(persons);
                Opening found = new Opening(sentence, block.line());
                if (new Times(sentence, released).day().isPresent()) {
                    return Optional.of(found);
                }
                dayless = dayless.isEmpty() || whole && !both ? Optional.of(found) : dayless;
                both |= whole;
            }
        }
        boolean titled = layout.title().map(t -> MET.matcher(t.text() + "行").find()).orElse(false);
        return titled || both ? dayless : Optional.empty();
    }

    /** Sentences, those that tell who was there together with the one before, which tells when. */
    private static List<String> withThosePresent(List<String> sentences) {
        List<String> joined = new ArrayList<>();
        for (String sentence : sentences) {
            int last = joined.size() - 1;
            boolean present = PRESENT.matcher(sentence).find();
            if (present && last >= 0 && tellsOfMeeting(joined.get(last))) {
                joined.set(last, joined.get(last) + sentence);
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static boolean isOfBothSides(List<NamedPerson> persons) {
        return persons.stream().anyMatch(p -> p.member().host())
                && persons.stream().anyMatch(p -> !p.member().host());
    }

    /** Whether words say that there was a meeting, and not that one is to come. */
    static boolean tellsOfMeeting(String sentence) {
        return MET.matcher(Dates.plain(sentence)).find() && !isToCome(sentence);
    }

    /** Whether a sentence only announces something. */
    static boolean isToCome(String sentence) {
        return TO_COME.matcher(sentence).find();
    }

    Evidence evidence() {
        return new Evidence(line, sentence);
    }

    /** The end of the sentence, which tells what they did. */
    Passage met() {
        String plain = BRACKETS.matcher(Dates.plain(sentence)).replaceAll("");
        Matcher m = MET.matcher(plain);
        int from = 0;
        while (m.find()) {
            from = m.start();
        }
        return new Passage(plain.substring(Math.max(0, from - 8)), evidence());
    }
}
