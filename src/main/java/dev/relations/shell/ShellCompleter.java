package dev.relations.shell;

import dev.relations.cli.Session;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers what may stand at the cursor, in the order of how well it fits. */
final class ShellCompleter implements Completer {
    private final Session session;

    ShellCompleter(Session session) {
        this.session = session;
    }

    @Override
    public void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
        if (parsed instanceof LineParser.AtCursor line && line.ours()) {
            offer(line, candidates);
        }
    }

    void offer(LineParser.AtCursor line, List<Candidate> candidates) {
        Place place = line.place();
        boolean named = place.index() > 0 && place.words().get(0).equals(Session.PROGRAM);
        List<String> words = named ? place.words().subList(1, place.words().size()) : place.words();
        int index = named ? place.index() - 1 : place.index();
        session.complete(words, index, place.cursor())
                .forEach(each -> Offered.add(each, each.whole(), candidates));
    }
}
