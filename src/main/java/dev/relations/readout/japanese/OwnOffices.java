package dev.relations.readout.japanese;

import dev.relations.readout.account.WordFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Japanese offices with their usual English names, from a table of the program. */
final class OwnOffices {

    private final Map<String, String> english = new LinkedHashMap<>();
    private final Pattern named;

    OwnOffices() {
        for (String line : WordFile.lines(OwnOffices.class, "offices.txt")) {
            int equals = line.indexOf(" = ");
            english.put(line.substring(0, equals), line.substring(equals + 3));
        }
        this.named =
                Pattern.compile(
                        "(?<![\\p{IsHan}々])(?<name>[\\p{IsHan}々ヶ]{1,3}?[\\p{IsHan}々ヶァ-ヶー[ぁ-ん&&[^のをにはがでともや]]]{0,4}?)(?<office>"
                                + String.join("|", english.keySet())
                                + ")(?![\\p{IsHan}])");
    }

    /** A name before one of the offices. */
    Pattern named() {
        return named;
    }

    /** The English name of an office, or the office itself. */
    String english(String office) {
        return english.getOrDefault(office, office);
    }
}
