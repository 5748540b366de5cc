package dev.relations.readout.japanese;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Member;
import dev.relations.readout.page.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who took part, in an account in Japanese. */
final class Cast {

    private static final Pattern ATTENDED =
            Pattern.compile("(?:同席|陪席|同行)(?:しま|した|され)|(?:側|我が国|日本)からは?、?[^。]{2,60}(?:出席|参加)");

    /** What somebody said is about other events. */
    private static final Pattern SAID = Pattern.compile("「[^」]*(?:」|$)");

    /** {@code 13か国の代表}: others, who are not named. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?:各国|[0-9０-９]+(?:か|カ|ヵ|ヶ|ケ)国|加盟国|参加国)[^。、,]{0,24}(?:代表|大臣|首脳|大使|出席|参加|閣僚)");

    private static final Pattern MINISTER =
            Pattern.compile("(?<=[\\p{IsHan}])(?<!外務)大臣(?=から|より|は|が|と)");

    private final Layout layout;
    private final Optional<Opening> opening;
    private final Nations nations;
    private final People people;
    private final List<Party> titled;
    private final List<NamedPerson> persons = new ArrayList<>();

    Cast(Layout layout, Optional<Opening> opening, Nations nations, People people) {
        this.layout = layout;
        this.opening = opening;
        this.nations = nations;
        this.people = people;
        this.titled = titled(new Dyads(nations));
        if (opening.isPresent()) {
            people.in(inFull(opening.get().sentence()), opening.get().line()).forEach(this::add);
            attending().forEach(this::add);
        } else {
            speaking().forEach(this::add);
        }
        Optional<Party> other = titleParty().or(this::openingParty);
        persons.replaceAll(p -> p.member().party().isEmpty() ? p.of(other) : p);
    }

    /** The parties of the title, else those that title or opening list. */
    private List<Party> titled(Dyads dyads) {
        List<Party> dyad = dyads.in(layout.heading().text());
        if (!dyad.isEmpty()) {
            return dyad;
        }
        List<Party> listed = dyads.listed(layout.heading().text());
        return listed.isEmpty()
                ? opening.map(o -> dyads.listed(o.sentence())).orElse(List.of())
                : listed;
    }

    /** Whether somebody of the own side met others whose party is not told. */
    boolean isOneSideUntold() {
        boolean foreign = persons.stream().anyMatch(p -> p.member().party().isEmpty());
        boolean told =
                layout.told().stream()
                        .map(Block::text)
                        .anyMatch(t -> OTHERS.matcher(t).find() || isAboutOthers(t));
        return opening.isPresent() && !persons.isEmpty() && (foreign || told);
    }

    /** Those who were there too: {@code 本表敬には、…が同席しました}. */
    private List<NamedPerson> attending() {
        List<NamedPerson> attending = new ArrayList<>();
        for (Block block : layout.told()) {
            for (String sentence : Sentences.of(block.text())) {
                if (ATTENDED.matcher(SAID.matcher(sentence).replaceAll("")).find()) {
                    people.in(sentence, block.line())
                            .forEach(p -> attending.add(p.as(Role.ATTENDEE)));
                }
            }
        }
        return attending;
    }

    /** The first person of each sentence in which somebody speaks. */
    private List<NamedPerson> speaking() {
        List<NamedPerson> speaking = new ArrayList<>();
        for (Block block : layout.told()) {
            for (String sentence : Sentences.of(block.text())) {
                if (Subjects.isSpeech(sentence)) {
                    people.in(inFull(sentence), block.line()).stream()
                            .limit(1)
                            .forEach(speaking::add);
                }
            }
        }
        return speaking;
    }

    /** {@code A大臣} is the Foreign Minister where the title is about Foreign Ministers. */
    private String inFull(String sentence) {
        boolean foreign = (layout.heading().text() + sentence).contains("外相");
        return foreign ? MINISTER.matcher(sentence).replaceAll("外務大臣") : sentence;
    }

    private void add(NamedPerson person) {
        boolean known =
                persons.stream()
                        .anyMatch(p -> p.isCalled(person.local()) || person.isCalled(p.local()));
        if (!known) {
            persons.add(person);
        }
    }

    /** The other party that the title names, if it names one. */
    private Optional<Party> titleParty() {
        List<Party> others = titled.stream().filter(p -> !p.equals(Nations.JAPAN)).toList();
        return others.size() == 1
                ? Optional.of(others.get(0))
                : layout.section().flatMap(s -> nations.named(s.text()));
    }

    private Found<Party> assumed(Party party) {
        Evidence evidence = opening.map(Opening::evidence).orElse(layout.heading().evidence());
        return Found.assumed(party, "named where they met", evidence);
    }

    private boolean isAboutOthers(String text) {
        return nations.visitingIn(text).stream().anyMatch(p -> !p.equals(Nations.JAPAN));
    }

    /** The other party that the opening sentence names, if it names only one. */
    private Optional<Party> openingParty() {
        Set<Party> named = new LinkedHashSet<>();
        opening.ifPresent(o -> named.addAll(nations.visitingIn(o.sentence())));
        named.remove(Nations.JAPAN);
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /** Those of the opening sentence who are likely to have been there, if nobody is named. */
    private List<Party> likelyParties() {
        Optional<Party> other = openingParty();
        if (opening.isEmpty() || other.isPresent()) {
            return other.stream().toList();
        }
        List<Party> event = new ArrayList<>(new Dyads(nations).inEvent(opening.get().sentence()));
        event.remove(Nations.JAPAN);
        return event;
    }

    List<NamedPerson> persons() {
        return persons;
    }

    /** Those of the telling side first, else as they are named. */
    List<Member> members() {
        List<Member> members = new ArrayList<>();
        persons.stream().map(NamedPerson::member).filter(Member::host).forEach(members::add);
        persons.stream().map(NamedPerson::member).filter(m -> !m.host()).forEach(members::add);
        return members;
    }

    /** Japan first, then those of the title, then those of the persons. */
    List<Found<Party>> parties() {
        Map<Party, Found<Party>> found = new LinkedHashMap<>();
        Evidence heading = layout.heading().evidence();
        titled.forEach(p -> found.put(p, Found.read(p, "the title", heading)));
        persons.forEach(
                p -> p.member().foundParty().ifPresent(f -> found.putIfAbsent(f.value(), f)));
        if (found.keySet().stream().allMatch(Nations.JAPAN::equals)) {
            // Those without a name, such as members of a parliament.
            likelyParties().forEach(p -> found.put(p, assumed(p)));
        }
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Party, Found<Party>> sorted = new LinkedHashMap<>();
        Found<Party> told = found.get(Nations.JAPAN);
        sorted.put(Nations.JAPAN, told == null ? Member.sideThatTells(Nations.JAPAN) : told);
        found.forEach(sorted::putIfAbsent);
        return List.copyOf(sorted.values());
    }
}
