package dev.relations.readout;

import dev.relations.readout.page.Block;
import dev.relations.readout.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of a page that may tell of several meetings: each begins with a line that could be the
 * title of one. Whether they do, only reading them can tell.
 */
final class Parts {

    /** More than these, and the page is an index. */
    private static final int MOST = 24;

    private static final int LONGEST_TITLE = 200;

    private static final Pattern CLOSED = Pattern.compile("[)”\"’»\\]\\s]+$");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i).*(?:\\b(?:meetings?|calls?|talks?|summit|dialogue|consultations?|conversation|lunch|dinner|speaks|meets)\\b|会談|会合|表敬|entretien|rencontre|réunion).*");

    private Parts() {}

    /** The parts, each a page; none where no second title stands on the page. */
    static List<Page> of(Page page) {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            if (isTitle(page.blocks().get(i))) {
                titles.add(i);
            }
        }
        if (titles.size() < 2 || titles.size() > MOST) {
            return List.of();
        }
        Optional<Block> published = page.published().or(() -> day(page.blocks()));
        List<Page> parts = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int from = titles.get(i);
            int to = i + 1 < titles.size() ? titles.get(i + 1) : page.blocks().size();
            List<Block> blocks = page.blocks().subList(from + 1, to);
            parts.add(
                    new Page(
                            Optional.of(page.blocks().get(from)),
                            page.address(),
                            page.language(),
                            day(blocks).isPresent() ? Optional.empty() : published,
                            blocks));
        }
        return parts;
    }

    private static boolean isTitle(Block block) {
        String text = block.text();
        if (text.length() >= LONGEST_TITLE) {
            return false;
        }
        String bare = CLOSED.matcher(text).replaceAll("");
        boolean sentence = bare.isEmpty() || ".。!?:;".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return block.kind() != Block.Kind.CAPTION
                && !block.mark().equals("•")
                && !text.startsWith("(")
                && !sentence
                && TITLE.matcher(text).matches();
    }

    private static Optional<Block> day(List<Block> blocks) {
        return blocks.stream().filter(b -> ReleaseDay.of(b.text()).isPresent()).findFirst();
    }
}
