package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Dateline;
import dev.relations.readout.account.Places;
import dev.relations.readout.page.Block;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above and below an account and tells whose it is, where no address does: the name of
 * a body such as {@code Global Affairs Canada}, or the place of a dateline such as {@code Ottawa,
 * Ontario}.
 */
final class Letterhead {

    private static final Pattern BODY =
            Pattern.compile(
                    "(?i)(?:the )?(?:ministry|department|government|embassy|global affairs|ministère|gouvernement|ambassade) .*");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:\\p{L}+,? )?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\p{L}{0,2} \\p{L}{3,9}\\.?),? \\d{4}");
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?<place>\\p{Lu}[\\p{L}’'. -]{2,30}?)(?:, \\p{Lu}[\\p{L} -]{2,25}| ?\\([\\p{L} -]{2,25}\\))?");
    private static final Pattern PARTS = Pattern.compile(" [-–—|] ");

    /** Where many meet who are not at home there. */
    private static final Set<String> ABROAD =
            Set.of("Brussels", "Geneva", "New York", "Vienna", "The Hague", "Strasbourg");

    private static final int LONGEST = 100;
    private static final int ABOVE = 14;
    private static final int BELOW = 8;

    private final Parties parties;
    private final Places places = new Places();

    Letterhead(Parties parties) {
        this.parties = parties;
    }

    /** Whose side the lines around the text name. */
    Optional<Party> side(Account account) {
        List<String> lines = lines(account.page().blocks());
        Optional<Party> named = new Bodies(parties).side(account.page().blocks());
        return named.isPresent() ? named : around(account, lines);
    }

    private Optional<Party> around(Account account, List<String> lines) {
        return lines.stream()
                .flatMap(line -> body(line).stream())
                .findFirst()
                .or(() -> lines.stream().flatMap(line -> dateline(line).stream()).findFirst())
                .or(() -> opening(account.page().blocks()));
    }

    /**
     * The lines above and below the text, and the parts of those that hold a day beside a place.
     */
    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            boolean around = i < ABOVE || i >= blocks.size() - BELOW;
            if (!around || text.length() > LONGEST || text.endsWith(".")) {
                continue;
            }
            List<String> parts = List.of(PARTS.split(text));
            boolean dated = parts.stream().anyMatch(part -> DAY.matcher(part).matches());
            lines.addAll(dated ? parts : List.of(text));
        }
        return lines;
    }

    /** {@code Ministry of Foreign Affairs Republic of Korea}: the name at its end. */
    private Optional<Party> body(String line) {
        if (!BODY.matcher(line).matches()) {
            return Optional.empty();
        }
        for (int at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
            Optional<Party> party = country(line.substring(at + 1));
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private Optional<Party> dateline(String line) {
        Matcher m = PLACE.matcher(line.strip());
        return m.matches() ? place(m.group("place")) : Optional.empty();
    }

    private Optional<Party> opening(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> Dateline.of(block.text()).stream())
                .findFirst()
                .flatMap(dateline -> place(dateline.place()));
    }

    private Optional<Party> place(String name) {
        Optional<Party> city =
                places.city(name).filter(c -> !ABROAD.contains(c.name())).map(Places.City::country);
        return city.or(() -> country(name));
    }

    private Optional<Party> country(String name) {
        Match<KnownParty> match = parties.findCountry(name.strip());
        return name.length() > 3 && match instanceof Match.One<KnownParty> one
                ? Optional.of(one.value().party())
                : Optional.empty();
    }
}
