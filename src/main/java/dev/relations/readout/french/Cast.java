package dev.relations.readout.french;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.PersonName;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.page.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who took part, in an account in French: those of the opening sentence. */
final class Cast {

    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: (?:du |de |et )?\\p{L}[\\p{L}’'-]+)?");
    private static final Pattern VERB = Pattern.compile(" (?:a|s[’']est) ");

    private static final Pattern COUNTERPART =
            Pattern.compile(
                    "(?i)(?:homologues?|ministre|présidente?|chanceli(?:er|ère)|premi(?:er|ère) ministre) (?<adjective>\\p{L}[\\p{L}-]+)");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "^(?:Ce jour, |Aujourd[’']hui, )?L[ae] (?<office>(?:ministre|présidente?|secrétaire|premi(?:er|ère) ministre)[^,]{0,80}?)(?:, l[’']honorable [^,]{3,60},)? (?:a|s[’']est) ");
    private static final Pattern WITH = Pattern.compile(" (?:avec|et|à|par) ");

    private static final String NATION =
            "(?:l[ea] |l[’']|les )?(\\p{Lu}[\\p{L}-]+(?: \\p{L}{5,})?)";
    private static final Pattern DYAD = Pattern.compile(NATION + " (?:et|-|–|—) " + NATION);

    private final Optional<Party> side;
    private final List<Party> titled;
    private final Evidence heading;
    private final List<Member> members = new ArrayList<>();

    Cast(
            Layout layout,
            Optional<Opening> opening,
            Optional<Party> side,
            Nations nations,
            People people) {
        this.heading = layout.heading().evidence();
        this.titled = named(heading.excerpt(), nations);
        opening.ifPresent(
                o ->
                        counterparts(o.sentence(), nations).stream()
                                .filter(p -> !titled.contains(p))
                                .forEach(titled::add));
        opening.ifPresent(o -> add(o, side));
        addTitled(people, side);
        opening.ifPresent(o -> members.replaceAll(m -> inOffice(m, o.sentence())));
        this.side = side.or(() -> besides(layout, nations));
        Optional<Party> other = otherParty();
        members.replaceAll(m -> m.party().isPresent() ? m : m.of(partyOf(m, other)));
        members.sort(Comparator.comparing(m -> !m.host()));
    }

    /** The countries that a title names: {@code Japon – Entretien …}. */
    private static List<Party> named(String title, Nations nations) {
        List<Party> found = new ArrayList<>();
        Matcher m = CAPITALS.matcher(title);
        while (m.find()) {
            nations.named(m.group()).filter(p -> !found.contains(p)).ifPresent(found::add);
        }
        counterparts(title, nations).stream().filter(p -> !found.contains(p)).forEach(found::add);
        return found;
    }

    /** The parties of those who are named by their office alone: {@code son homologue turc}. */
    private static List<Party> counterparts(String text, Nations nations) {
        List<Party> found = new ArrayList<>();
        Matcher m = COUNTERPART.matcher(text);
        while (m.find()) {
            nations.adjective(m.group("adjective")).ifPresent(found::add);
        }
        return found;
    }

    /** Whom the title names: those who tell before {@code avec}, the others behind it. */
    private void addTitled(People people, Optional<Party> side) {
        String title = Opening.withoutBrackets(heading.excerpt());
        Matcher with = WITH.matcher(title);
        int verb = with.find() ? with.start() : 0;
        for (PersonSpot person : people.in(title)) {
            boolean before = person.span().to() <= verb;
            boolean host = person.party().map(p -> side.equals(Optional.of(p))).orElse(before);
            if (members.stream().noneMatch(m -> m.is(person)) && person.titled()) {
                members.add(Member.of(person, host, Role.PRINCIPAL, "named in the title", heading));
            }
            members.replaceAll(m -> m.is(person) ? m.with(person) : m);
        }
    }

    private void add(Opening opening, Optional<Party> side) {
        for (PersonSpot person : opening.persons()) {
            boolean before = person.span().to() <= opening.verb();
            boolean host = person.party().map(p -> side.equals(Optional.of(p))).orElse(before);
            members.add(Member.of(person, host, Role.PRINCIPAL, "who met", opening.evidence()));
        }
    }

    /** {@code Le ministre de l’Europe … a reçu}: the one of those who tell who has no office. */
    private Member inOffice(Member member, String sentence) {
        boolean alone = members.stream().filter(Member::host).count() == 1;
        Matcher m = OFFICE.matcher(sentence);
        return member.host() && alone && member.office().isEmpty() && m.find()
                ? member.holding(m.group("office"))
                : member;
    }

    /** The party that the text sets beside that of the others: {@code le Canada et la France}. */
    private Optional<Party> besides(Layout layout, Nations nations) {
        Set<Party> known = new LinkedHashSet<>(titled);
        members.forEach(m -> m.party().ifPresent(known::add));
        Set<Party> beside = new LinkedHashSet<>();
        for (Block block : layout.told()) {
            for (String sentence : Sentences.of(block.text())) {
                Matcher m = DYAD.matcher(sentence);
                while (m.find()) {
                    Optional<Party> one = nations.first(m.group(1));
                    Optional<Party> two = nations.first(m.group(2));
                    one.filter(o -> two.map(known::contains).orElse(false)).ifPresent(beside::add);
                    two.filter(t -> one.map(known::contains).orElse(false)).ifPresent(beside::add);
                }
            }
        }
        beside.removeAll(known);
        return beside.size() == 1 ? Optional.of(beside.iterator().next()) : Optional.empty();
    }

    /** The one party beside those who tell: of the persons, else of the title. */
    private Optional<Party> otherParty() {
        List<Party> others = new ArrayList<>();
        members.forEach(m -> m.party().ifPresent(others::add));
        others.addAll(titled);
        List<Party> distinct =
                others.stream().filter(p -> !Optional.of(p).equals(side)).distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private Optional<Party> partyOf(Member member, Optional<Party> other) {
        return member.host() ? side : other;
    }

    /** Those of the telling side first, else as they are named. */
    List<Member> members() {
        return members;
    }

    /** Whether somebody met somebody, and of one of them nothing tells the party. */
    boolean isOneSideUntold() {
        boolean host = members.stream().anyMatch(Member::host);
        boolean guest = members.stream().anyMatch(m -> !m.host());
        return host && guest && members.stream().anyMatch(m -> m.party().isEmpty());
    }

    /** Whether the title names a country. */
    boolean isTitled() {
        return !titled.isEmpty();
    }

    /**
     * The side that tells, those of the persons, and those of the title where these are too few.
     */
    List<Found<Party>> parties() {
        Map<Party, Found<Party>> found = new LinkedHashMap<>();
        if (!members.isEmpty()) {
            side.ifPresent(s -> found.put(s, Member.sideThatTells(s)));
        }
        members.forEach(m -> m.foundParty().ifPresent(f -> found.putIfAbsent(f.value(), f)));
        if (found.size() < 2) {
            titled.forEach(p -> found.putIfAbsent(p, Found.read(p, "the title", heading)));
        }
        return List.copyOf(found.values());
    }

    /** The member whose name stands before the first “a” or “s’est” of a sentence. */
    Optional<Member> subject(String sentence) {
        Matcher verb = VERB.matcher(sentence);
        if (!verb.find()) {
            return Optional.empty();
        }
        List<String> said = PersonName.words(sentence.substring(0, verb.start()));
        List<Member> named =
                members.stream()
                        .filter(m -> PersonName.words(m.name()).stream().anyMatch(said::contains))
                        .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
