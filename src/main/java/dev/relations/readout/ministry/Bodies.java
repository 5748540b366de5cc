package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.WordFile;
import dev.relations.readout.page.Block;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Those who publish accounts, by the words with which they name themselves beside the text. */
final class Bodies {

    private static final int LONGEST = 160;
    private static final int LONGEST_BEFORE = 30;
    private static final Pattern TOLD = Pattern.compile("\\b(?:with|at|to|in|from|of|by)\\b");
    private static final int ABOVE = 6;
    private static final int BELOW = 4;

    private final Map<String, Party> bodies = new LinkedHashMap<>();

    Bodies(Parties parties) {
        for (String line : WordFile.lines(Bodies.class, "bodies.tsv")) {
            String[] fields = line.split("\t", -1);
            if (parties.find(fields[1]) instanceof Match.One<KnownParty> one) {
                bodies.put(fields[0].strip(), one.value().party());
            }
        }
    }

    /** Whose side they tell who are named in a short line above or below the text. */
    Optional<Party> side(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            boolean beside = i < ABOVE || i >= blocks.size() - BELOW;
            if (beside && text.length() <= LONGEST) {
                for (Map.Entry<String, Party> body : bodies.entrySet()) {
                    if (isNamed(body.getKey(), text)) {
                        return Optional.of(body.getValue());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line holds no more than the name of one of them: {@code 10 Downing Street}. */
    boolean isName(String line) {
        for (String body : bodies.keySet()) {
            String before = line.substring(0, Math.max(0, line.length() - body.length()));
            if (line.endsWith(body)
                    && before.length() < LONGEST_BEFORE
                    && !TOLD.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }

    /** As those who tell; behind {@code with the} and the like they are met. */
    private static boolean isNamed(String body, String text) {
        int at = text.indexOf(body);
        return at >= 0 && !Telling.isMet(text.substring(Math.max(0, at - 40), at));
    }
}
