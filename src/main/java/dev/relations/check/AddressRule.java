package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sources without an address of a publisher whose others nearly all have one, and records without a
 * source where nearly all others have one.
 */
final class AddressRule implements Rule {

    /** Of fewer sources there is nothing to learn. */
    private static final int FEW = 4;

    /** Of so many in a hundred that have an address the others should. */
    private static final int MOST = 95;

    private record Count(int all, int addressed) {
        Count with(Source source) {
            return with(source.url().isPresent());
        }

        Count with(boolean has) {
            return new Count(all + 1, addressed + (has ? 1 : 0));
        }

        boolean isUsual() {
            return all >= FEW && (addressed == all - 1 || addressed * 100 >= all * MOST);
        }
    }

    @Override
    public void check(Folder folder, Findings found) {
        checkSources(folder, found);
        Map<String, Count> counts = counts(folder);
        for (Meeting meeting : folder.meetings()) {
            List<Source> sources = meeting.account().sources();
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                boolean usual =
                        source.publisher().map(counts::get).filter(Count::isUsual).isPresent();
                if (usual && source.url().isEmpty()) {
                    found.add(
                            Code.SOURCE_ADDRESS,
                            meeting,
                            Fields.SOURCES.item(i),
                            "the source has no address; the others of its publisher have one",
                            "add url: and the address of the page");
                }
            }
        }
    }

    private static void checkSources(Folder folder, Findings found) {
        Count count = new Count(0, 0);
        for (Meeting meeting : folder.meetings()) {
            count = count.with(!meeting.account().sources().isEmpty());
        }
        for (Meeting meeting : folder.meetings()) {
            if (meeting.account().sources().isEmpty() && count.isUsual()) {
                found.add(
                        Code.NO_SOURCE,
                        meeting,
                        Fields.SOURCES,
                        "the record names no source; the others do",
                        "add sources: and where this is told");
            }
        }
    }

    private static Map<String, Count> counts(Folder folder) {
        Map<String, Count> counts = new HashMap<>();
        for (Meeting meeting : folder.meetings()) {
            for (Source source : meeting.account().sources()) {
                source.publisher()
                        .ifPresent(
                                publisher ->
                                        counts.merge(
                                                publisher,
                                                new Count(0, 0).with(source),
                                                (before, one) -> before.with(source)));
            }
        }
        return counts;
    }
}
