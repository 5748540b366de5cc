package dev.relations.readout;

import dev.relations.readout.account.Account;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.page.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day on which an account was released, which need not be that of the meeting. */
final class Releases {

    private static final Pattern BEHIND_TITLE =
            Pattern.compile(
                    "(?:[(（](?:[^()（）]*, )?|[:–-] |, (?:le|on) )(?<day>[^()（）:,]*\\d{4})[)）]?$");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)/(\\d\\d)/(\\d\\d)/");

    private final Account account;
    private final Layout layout;

    Releases(Account account, Layout layout) {
        this.account = account;
        this.layout = layout;
    }

    /** As the page declares it, by a line with a day alone, by title or address. */
    Optional<Found<LocalDate>> day() {
        List<Block> blocks = new ArrayList<>();
        account.page().published().ifPresent(blocks::add);
        blocks.addAll(layout.dates());
        for (Block block : blocks) {
            String text =
                    block.text().length() > 10 && block.text().charAt(10) == 'T'
                            ? block.text().substring(0, 10)
                            : block.text();
            Optional<LocalDate> day = ReleaseDay.of(text);
            if (day.isPresent()) {
                return Optional.of(
                        Found.read(
                                day.get(),
                                "a line with a date alone",
                                new Evidence(block.line(), block.text())));
            }
        }
        return dayInTitle().or(this::dayInAddress);
    }

    /** {@code … (Tokyo, 19 October 2021)}, {@code …: 5 July 2024}: behind the words of a title. */
    private Optional<Found<LocalDate>> dayInTitle() {
        if (layout.title().isEmpty()) {
            return Optional.empty();
        }
        Block title = layout.title().get();
        Matcher m = BEHIND_TITLE.matcher(title.text());
        return m.find()
                ? ReleaseDay.of(m.group("day"))
                        .map(
                                d ->
                                        Found.inferred(
                                                d,
                                                "the day behind the title",
                                                new Evidence(title.line(), title.text())))
                : Optional.empty();
    }

    /** {@code …/2022/03/26/…}: many sites file their pages by the day of release. */
    private Optional<Found<LocalDate>> dayInAddress() {
        Matcher m = IN_ADDRESS.matcher(account.address().orElse(""));
        if (!m.find()) {
            return Optional.empty();
        }
        Evidence evidence = Evidence.of(account.address().orElse(""));
        return ReleaseDay.of(m.group(1) + "-" + m.group(2) + "-" + m.group(3))
                .map(d -> Found.inferred(d, "the day in the address", evidence));
    }
}
