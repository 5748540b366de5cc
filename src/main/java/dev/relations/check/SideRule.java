package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.Source;
import dev.relations.yaml.YamlPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whose accounts sources are, where they do not say it, or say what others of their kind do not.
 */
final class SideRule implements Rule {

    /** Of so many accounts in a hundred one side is the publisher's. */
    private static final int MOST = 90;

    @Override
    public void check(Folder folder, Findings found) {
        Map<String, Party> usual = usualSides(folder);
        for (Meeting meeting : folder.meetings()) {
            List<Source> sources = meeting.account().sources();
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                YamlPath field = Fields.SOURCES.item(i);
                Optional<Party> known =
                        source.publisher().flatMap(p -> Optional.ofNullable(usual.get(p)));
                if (source.side().isPresent()) {
                    checkParty(source.side().get(), known, meeting, field, folder, found);
                } else {
                    checkMissing(source, known, meeting, field, found);
                }
            }
        }
    }

    /** The side of each publisher, where nearly all of its accounts that say one say the same. */
    private static Map<String, Party> usualSides(Folder folder) {
        Map<String, Map<Party, Integer>> counts = new HashMap<>();
        for (Meeting meeting : folder.meetings()) {
            for (Source source : meeting.account().sources()) {
                if (source.publisher().isPresent() && source.side().isPresent()) {
                    counts.computeIfAbsent(source.publisher().get(), p -> new TreeMap<>())
                            .merge(source.side().get(), 1, Integer::sum);
                }
            }
        }
        Map<String, Party> usual = new HashMap<>();
        counts.forEach(
                (publisher, sides) -> {
                    int all = sides.values().stream().mapToInt(Integer::intValue).sum();
                    sides.forEach(
                            (side, count) -> {
                                if (count * 100 >= all * MOST) {
                                    usual.put(publisher, side);
                                }
                            });
                });
        return usual;
    }

    /** A host may tell of a meeting of others, and an organisation of its members. */
    private static void checkParty(
            Party side,
            Optional<Party> known,
            Meeting meeting,
            YamlPath field,
            Folder folder,
            Findings found) {
        boolean isHost =
                meeting.setting().place().flatMap(Place::country).equals(Optional.of(side));
        if (side.isCountry()
                && !known.equals(Optional.of(side))
                && !isHost
                && !meeting.parties().contains(side)) {
            found.add(
                    Code.NO_PARTY,
                    meeting,
                    field.key("side"),
                    "the account is of " + folder.name(side) + ", which is no party",
                    known.map(k -> "write " + k + ", as other accounts of its publisher say")
                            .orElse("mend the side, or add it to the countries"));
        }
    }

    /** A newspaper has no side; a ministry has, and so has what is of nobody known. */
    private static void checkMissing(
            Source source, Optional<Party> known, Meeting meeting, YamlPath field, Findings found) {
        if (source.publisher().isEmpty()) {
            found.add(
                    Code.SOURCE_SIDE,
                    meeting,
                    field,
                    "the source says neither whose account it is nor who published it",
                    "add side: and a party, or publisher: and a name");
        } else if (known.isPresent()) {
            found.add(
                    Code.SOURCE_SIDE,
                    meeting,
                    field,
                    "the source does not say whose account it is; other accounts of its publisher"
                            + " are of side "
                            + known.get(),
                    "add side: " + known.get());
        }
    }
}
