package dev.relations.readout.account;

import dev.relations.readout.page.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells what is what on a page: section, title, date, captions, opening, numbered text. */
public final class Layouts {

    private static final Pattern ABBREVIATED = Pattern.compile("(?:U\\.S|Jr|Sr|D\\.C|Inc|Ltd)\\.$");
    private static final int LONGEST_TITLE = 320;
    private static final int SHORTEST_BELOW_DAY = 30;
    private static final int LONGEST_CAPTION = 140;

    private final Ministry ministry;
    private final Function<String, Optional<LocalDate>> days;
    private final Places places = new Places();
    private Optional<Block> section = Optional.empty();
    private Optional<Block> title = Optional.empty();
    private final List<Block> dates = new ArrayList<>();

    private Layouts(Ministry ministry, Function<String, Optional<LocalDate>> days) {
        this.ministry = ministry;
        this.days = days;
    }

    /**
     * The layout of an account.
     *
     * @param days the day of a line that holds nothing else
     */
    public static Layout of(
            Account account, Ministry ministry, Function<String, Optional<LocalDate>> days) {
        return new Layouts(ministry, days).read(account);
    }

    private Layout read(Account account) {
        account.page().title().ifPresent(this::declared);
        List<Block> blocks = Boilerplate.without(account.page().blocks());
        int at = title.isEmpty() ? Headline.in(blocks) : 0;
        blocks.subList(0, at).forEach(this::above);
        while (at < blocks.size() && isHead(blocks.get(at))) {
            at++;
        }
        return body(blocks.subList(at, blocks.size()));
    }

    /**
     * What stands above the title: perhaps the day and the section, else nothing of the account.
     */
    private void above(Block block) {
        if (days.apply(block.text()).isPresent()) {
            dates.add(block);
        } else if (section.isEmpty() && ministry.isSection(block.text())) {
            section = Optional.of(block);
        }
    }

    private void declared(Block block) {
        if (ministry.isSection(block.text())) {
            section = Optional.of(block);
        } else {
            title = Optional.of(block);
        }
    }

    /** Whether a block still belongs to what stands above the text. */
    private boolean isHead(Block block) {
        String text = block.text();
        if (days.apply(text).isPresent()) {
            dates.add(block);
            return true;
        }
        if (isSame(title, text) || isSame(section, text) || places.city(text).isPresent()) {
            return true;
        }
        boolean heading = block.kind() == Block.Kind.HEADING;
        if (block.isMarked() || isSentence(text) || text.length() > LONGEST_TITLE) {
            return false;
        }
        if (title.isEmpty() && section.isEmpty() && ministry.isSection(text)) {
            section = Optional.of(block);
            return true;
        }
        if (title.isEmpty() && (dates.isEmpty() || heading || isLongTitle(text))) {
            title = Optional.of(block);
            return true;
        }
        return block.kind() == Block.Kind.CAPTION;
    }

    /** Below the day only what is too long for a heading of the first part is a title. */
    private static boolean isLongTitle(String text) {
        return text.length() >= SHORTEST_BELOW_DAY;
    }

    private static boolean isSame(Optional<Block> block, String text) {
        return block.map(
                        b ->
                                b.text().equals(text)
                                        || b.text().startsWith(text) && text.length() > 30)
                .orElse(false);
    }

    /** The first paragraph without a dateline, whose day is that of the release. */
    private Block withoutDateline(Block block) {
        Optional<Dateline> dateline = Dateline.of(block.text());
        if (dateline.isEmpty() || days.apply(dateline.get().day()).isEmpty()) {
            Optional<Dateline> place = Dateline.ofPlace(block.text(), places);
            return place.map(p -> block.with(p.rest())).orElse(block);
        }
        dates.add(block.with(dateline.get().day()));
        return block.with(dateline.get().rest());
    }

    /** Blogs repeat the title below their own lines. */
    private boolean isTitleAgain(Block block) {
        return !block.isMarked() && !isSentence(block.text()) && isSame(title, block.text());
    }

    private Layout body(List<Block> all) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : all) {
            boolean brief = block.text().length() < 40 || !isSentence(block.text());
            if (brief && days.apply(block.text()).isPresent()) {
                dates.add(block);
            } else if (block.kind() != Block.Kind.CAPTION && !isTitleAgain(block)) {
                blocks.add(blocks.isEmpty() ? withoutDateline(block) : block);
            }
        }
        int first = firstNumber(blocks);
        if (first < 0) {
            List<Block> told = withHeadings(blocks);
            return new Layout(section, title, dates, List.of(), Numbering.lettered(told), false);
        }
        List<Block> lead = new ArrayList<>();
        for (Block block : blocks.subList(0, first)) {
            if (isSentence(block.text()) || block.text().length() > LONGEST_CAPTION) {
                lead.add(block);
            }
        }
        List<Block> numbered = blocks.subList(first, blocks.size());
        return new Layout(section, title, dates, lead, Numbering.of(numbered), true);
    }

    /**
     * The first block of the numbered text; none if only a list inside of running text has numbers.
     */
    private static int firstNumber(List<Block> blocks) {
        int before = 0;
        int whole = 0;
        int first = -1;
        int marks = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean number = block.isMarked() && !block.mark().equals("•");
            marks += number ? 1 : 0;
            if (number && first < 0) {
                first = i;
            }
            before += first < 0 ? block.text().length() : 0;
            whole += block.text().length();
        }
        boolean brief =
                blocks.subList(0, Math.max(0, first)).stream()
                                .filter(b -> isSentence(b.text()))
                                .count()
                        < 3;
        return first >= 0 && (before * 2 <= whole || brief && (marks > 1 || isFirst(blocks, first)))
                ? first
                : -1;
    }

    /** A page may have no more than one numbered paragraph, which then is its last. */
    private static boolean isFirst(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        return block.mark().equals("1") && isSentence(block.text()) && at + 2 >= blocks.size();
    }

    /** Running text, its short lines without a stop as headings. */
    private static List<Block> withHeadings(List<Block> blocks) {
        List<Block> told = new ArrayList<>();
        for (Block block : blocks) {
            boolean heading =
                    !block.isMarked()
                            && !isSentence(block.text())
                            && !block.text().endsWith(":")
                            && block.text().length() < LONGEST_CAPTION;
            told.add(
                    heading
                            ? new Block(Block.Kind.HEADING, "", block.text(), block.line())
                            : block);
        }
        return told;
    }

    /** Whether a text ends as a sentence does. */
    private static boolean isSentence(String text) {
        String end = text.substring(Math.max(0, text.length() - 40));
        String bare = end.replaceAll("[”\"’»)\\]\\s]+$", "");
        return !bare.isEmpty()
                && ".。!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0
                && !ABBREVIATED.matcher(bare).find()
                && text.length() > 25;
    }
}
