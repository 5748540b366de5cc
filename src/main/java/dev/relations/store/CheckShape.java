package dev.relations.store;

import dev.relations.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file says to those who check it: what is not to be reported, and why. */
public final class CheckShape extends Shape<Map<String, String>> {

    static final String KEY = "check";

    private final Field<Map<String, String>> ignore =
            field(
                    "ignore",
                    new Kind.ByWord(codes()),
                    "What is not to be reported, by its code, and the reason.");

    public CheckShape() {
        super("the check", "{ignore: {weekday: the readout has it so}}");
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Code code : Code.values()) {
            if (code.canBeSilenced()) {
                codes.add(code.key());
            }
        }
        return codes;
    }

    @Override
    Optional<String> placeOf(String key) {
        return codes().contains(key)
                ? Optional.of("write it below ignore:, a level deeper")
                : Optional.empty();
    }

    @Override
    Map<String, String> read(Fields fields) {
        Map<String, String> reasons = fields.get(ignore).orElse(Map.of());
        fields.warnOfUnknown();
        return reasons;
    }
}
