package dev.relations.readout.page;

import java.util.List;
import java.util.Optional;

/**
 * A page as it was published.
 *
 * @param title what the page itself declares to be its title
 * @param address what the page itself declares to be its address
 * @param language the declared language, a BCP 47 tag
 * @param published the declared day of release, as it is written
 * @param blocks everything that may belong to the account, in order
 */
public record Page(
        Optional<Block> title,
        Optional<String> address,
        Optional<String> language,
        Optional<Block> published,
        List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** All text of the blocks, for a look at what the page is about. */
    public String text() {
        StringBuilder text = new StringBuilder();
        title.ifPresent(t -> text.append(t.text()).append('\n'));
        for (Block block : blocks) {
            text.append(block.text()).append('\n');
        }
        return text.toString();
    }
}
