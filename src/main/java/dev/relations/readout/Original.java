package dev.relations.readout;

import dev.relations.readout.page.Block;
import dev.relations.readout.page.Page;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an account was first published, as a copy of it says in a line of its own. */
final class Original {

    private static final int LONGEST = 400;

    private static final Pattern LINE =
            Pattern.compile(
                    "(?i)(?:official |original |source\\b|published |first published )[^:/]{0,40}:? ?(?<address>https?://[^\\s]+)");

    private Original() {}

    /** The address of a line such as {@code Original article link: https://…}. */
    static Optional<String> address(Page page) {
        return page.blocks().stream()
                .map(Block::text)
                .filter(text -> text.length() < LONGEST)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group("address"))
                .findFirst();
    }
}
