package dev.relations.cli.importing;

import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Question;
import dev.relations.cli.command.Relations;
import dev.relations.readout.DraftMeeting;
import dev.relations.readout.ReadoutReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the accounts that a user names, and refuses what tells of no meeting or of several. */
final class Accounts {

    private final Relations relations;
    private final ReadoutReader reader;
    private final Optional<String> url;
    private final Optional<String> publisher;
    private final Optional<String> part;

    /**
     * @param part which of several meetings of a page are meant: a number, or {@code all}
     */
    Accounts(
            Relations relations,
            ReadoutReader reader,
            Optional<String> url,
            Optional<String> publisher,
            Optional<String> part) {
        this.relations = relations;
        this.reader = reader;
        this.url = url;
        this.publisher = publisher;
        this.part = part;
    }

    /** The drafts of the meetings that an account tells of. */
    List<DraftMeeting> drafts(String named) {
        ReadoutText text = ReadoutText.read(named, relations.environment());
        ReadoutReader.Outcome outcome = reader.read(text.page(), url.or(text::address), publisher);
        if (outcome instanceof ReadoutReader.Refused refused) {
            throw CommandException.notFound(
                    text.name() + " tells of no meeting: " + refused.refusal().reason(),
                    "nothing was written; relations add takes a meeting that is told otherwise");
        } else if (outcome instanceof ReadoutReader.Several several) {
            return chosen(text.name(), several.drafts());
        }
        DraftMeeting draft = ((ReadoutReader.Drafted) outcome).draft();
        if (part.isPresent() && !part.get().equals("1") && !part.get().equals("all")) {
            throw CommandException.notFound(
                    text.name() + " tells of one meeting only", "leave --part away");
        }
        return List.of(draft);
    }

    private List<DraftMeeting> chosen(String name, List<DraftMeeting> drafts) {
        if (part.isPresent() && part.get().equals("all")) {
            return drafts;
        }
        Optional<DraftMeeting> one = part.flatMap(p -> numbered(p, drafts));
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<String> titles = new ArrayList<>();
        for (DraftMeeting draft : drafts) {
            String day = draft.date().map(d -> d.value().text() + "  ").orElse("");
            titles.add(day + draft.title().value());
        }
        Optional<Integer> choice =
                new Question(relations)
                        .choose(name + " tells of several meetings; which one", titles);
        if (choice.isPresent()) {
            return List.of(drafts.get(choice.get()));
        }
        for (int i = 0; i < titles.size(); i++) {
            new Messages(relations).note("--part " + (i + 1) + " is " + titles.get(i), "");
        }
        throw CommandException.notFound(
                name + " tells of " + drafts.size() + " meetings",
                "nothing was written; choose one by --part, or take --part all");
    }

    private static Optional<DraftMeeting> numbered(String part, List<DraftMeeting> drafts) {
        boolean number = part.matches("[0-9]{1,3}");
        int at = number ? Integer.parseInt(part) : 0;
        return at >= 1 && at <= drafts.size() ? Optional.of(drafts.get(at - 1)) : Optional.empty();
    }
}
