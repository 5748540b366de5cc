package dev.relations.readout.japanese;

import dev.relations.edtf.DaySpan;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Quotes;
import dev.relations.readout.account.Recent;
import dev.relations.readout.account.Tongue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Earlier meetings and events that an account in Japanese refers to. */
final class EarlierEvents {

    private static final Pattern EVENT =
            Pattern.compile(
                    "(?:(?<year>本年|昨年|今年|一昨年|(?:19|20)\\d\\d年)\\s*)?(?<month>\\d{1,2})月(?:\\s*(?<day>\\d{1,2})日)?(?<words>[^。]{0,40}?(?:会談|会合|開催|発表|署名|訪問|対話|2\\+2|協議|電話|ロードマップ))|(?<relative>先月|今月|本月|昨年末)(?<words2>[^。]{0,40}?(?:会談|会合|開催|発表|署名|訪問|対話|2\\+2|協議|電話))");

    private EarlierEvents() {}

    static List<Found<Tongue.Earlier>> in(Evidence paragraph, LocalDate released) {
        List<Found<Tongue.Earlier>> earlier = new ArrayList<>();
        Matcher m = EVENT.matcher(Dates.plain(paragraph.excerpt()));
        while (m.find()) {
            String words = m.group();
            span(m, released)
                    .filter(s -> s.first().isBefore(released))
                    .map(s -> new Tongue.Earlier(words, s))
                    .ifPresent(
                            e ->
                                    earlier.add(
                                            Found.inferred(
                                                    e, Quotes.CORNER.around(words), paragraph)));
        }
        return earlier;
    }

    private static Optional<DaySpan> span(Matcher m, LocalDate released) {
        if (m.group("relative") != null) {
            return Optional.of(relative(m.group("relative"), released));
        }
        int month = Integer.parseInt(m.group("month"));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(year(m.group("year"), month, released), month);
        return m.group("day") == null
                ? Optional.of(Recent.month(of))
                : Recent.day(of, Integer.parseInt(m.group("day")));
    }

    private static DaySpan relative(String words, LocalDate released) {
        Recent recent = new Recent(released);
        return switch (words) {
            case "先月" -> recent.lastMonth();
            case "昨年末" -> Recent.month(YearMonth.of(released.getYear() - 1, 12));
            default -> recent.thisMonth();
        };
    }

    private static int year(@Nullable String year, int month, LocalDate released) {
        if (year == null) {
            return new Recent(released).yearOf(month);
        }
        return switch (year) {
            case "本年", "今年" -> released.getYear();
            case "昨年" -> released.getYear() - 1;
            case "一昨年" -> released.getYear() - 2;
            default -> Integer.parseInt(year.substring(0, 4));
        };
    }
}
