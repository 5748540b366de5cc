package dev.relations.readout.japanese;

import dev.relations.readout.account.WordFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Offices in Japanese with their usual English names, from tables of the program. */
final class Offices {

    private static final String POSTED = "駐日";

    private final Map<String, String> english = read("offices.txt");
    private final Map<String, String> foreign = read("foreign-offices.txt");
    private final Pattern named;

    Offices() {
        String offices = String.join("|", english.keySet());
        this.named =
                Pattern.compile(
                        "(?<![\\p{IsHan}々])(?!"
                                + offices
                                + ")(?<name>[\\p{IsHan}々ヶ]{1,3}?[\\p{IsHan}々ヶァ-ヶー[ぁ-ん&&[^のをにはがでともや]]]{0,4}?)(?:外務省|防衛省|内閣府|内閣官房)?(?<office>"
                                + offices
                                + ")(?![\\p{IsHan}&&[^他等兼]])");
    }

    /** A name before one of the offices. */
    Pattern named() {
        return named;
    }

    private static Map<String, String> read(String file) {
        Map<String, String> offices = new LinkedHashMap<>();
        for (String line : WordFile.lines(Offices.class, file)) {
            int equals = line.indexOf(" = ");
            offices.put(line.substring(0, equals), line.substring(equals + 3));
        }
        return offices;
    }

    /** The English name of an office of another state, or the office itself. */
    String foreign(String office) {
        String known = foreign.get(office);
        // "豪外務大臣": one sign for the country.
        String bare = office.isEmpty() ? office : office.substring(1);
        return known != null ? known : foreign.getOrDefault(bare, posted(office).orElse(office));
    }

    /** "駐日米国大使": the country of one who is posted to Japan may stand inside the office. */
    private Optional<String> posted(String office) {
        return IntStream.range(POSTED.length(), office.length())
                .filter(i -> office.startsWith(POSTED))
                .mapToObj(i -> POSTED + office.substring(i))
                .filter(foreign::containsKey)
                .findFirst()
                .map(foreign::get);
    }

    /** The English name of an office of Japan, or the office itself. */
    String english(String office) {
        return english.getOrDefault(office, office);
    }
}
