package dev.relations.interview;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.meeting.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The address of an account; nothing when there is no more. What else is to be said of it is as at
 * the last source of the same site.
 *
 * @param index which source, from 0
 */
record AskSource(int index) implements Question {

    @Override
    public String key() {
        return "source " + (index + 1);
    }

    @Override
    public String label() {
        return "Source " + (index + 1);
    }

    @Override
    public String help() {
        return "The address of an account: https://…, or who published it. Nothing when there is no"
                + " more.";
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        if (text.isEmpty()) {
            return Answer.Taken.of(told);
        }
        Optional<Answer.Refused> wrong = wrong(text, told);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        boolean address = text.contains("://");
        Optional<Source> like = address ? like(text, background) : Optional.empty();
        Map<String, Object> source = new LinkedHashMap<>();
        like.flatMap(Source::key)
                .filter(key -> isFree(key, told))
                .ifPresent(key -> source.put("key", key));
        source.put(address ? "url" : "publisher", text);
        like.flatMap(Source::publisher).ifPresent(name -> source.put("publisher", name));
        like.flatMap(Source::side).map(Party::code).ifPresent(c -> source.put("side", c));
        source.put("accessed", background.today().toString());
        like.flatMap(Source::language).ifPresent(tag -> source.put("language", tag));
        List<Question> next = new ArrayList<>();
        if (!source.containsKey("publisher")) {
            next.add(new AskSourceDetail(index, AskSourceDetail.Detail.PUBLISHER));
        }
        if (!source.containsKey("side")) {
            next.add(new AskSourceDetail(index, AskSourceDetail.Detail.SIDE));
        }
        next.add(new AskSourceDetail(index, AskSourceDetail.Detail.PUBLISHED));
        next.add(new AskSource(index + 1));
        List<String> notes = new ArrayList<>();
        for (String field : List.of("publisher", "side", "language")) {
            if (like.isPresent() && source.containsKey(field)) {
                notes.add(String.valueOf(source.get(field)));
            }
        }
        return new Answer.Taken(
                told.plus("sources", source),
                next,
                notes.isEmpty() ? List.of() : List.of(String.join(", ", notes)));
    }

    /** What is wrong with what is an address, or looks like one. */
    private static Optional<Answer.Refused> wrong(String text, Told told) {
        int slashes = text.indexOf("://");
        boolean blank = text.indexOf(' ') >= 0 || text.indexOf('\u3000') >= 0;
        int slash = text.indexOf('/');
        String host = slash < 0 ? text : text.substring(0, slash);
        if (slashes >= 0 && (blank || slashes == 0 || slashes + 3 == text.length())) {
            return Optional.of(
                    new Answer.Refused(
                            "\"" + text + "\" is no address",
                            "write https://… without blanks, or who published it"));
        } else if (slashes < 0 && !blank && isHost(host, slash >= 0)) {
            return Optional.of(
                    new Answer.Refused("an address begins with https://", "write https://" + text));
        }
        for (int i = 0; i < told.items("sources").size(); i++) {
            if (told.text("sources", i, "url").equals(Optional.of(text))) {
                return Optional.of(
                        new Answer.Refused(
                                "this is source " + (i + 1) + " already",
                                "write another, or nothing if there is no more"));
            }
        }
        return Optional.empty();
    }

    /** {@code www.mofa.go.jp}; with a path behind it any name with a dot in it. */
    private static boolean isHost(String text, boolean withPath) {
        int dot = text.indexOf('.');
        return dot > 0
                && dot < text.length() - 1
                && (withPath || text.startsWith("www.") && text.indexOf('.', dot + 1) > 0);
    }

    private static boolean isFree(String key, Told told) {
        return told.items("sources").stream().noneMatch(each -> key.equals(each.get("key")));
    }

    /** The last source whose address begins like this one, at least with the same site. */
    private static Optional<Source> like(String address, Background background) {
        int site = address.indexOf('/', address.indexOf("://") + 3);
        int least = site < 0 ? address.length() : site;
        Optional<Source> best = Optional.empty();
        int most = least;
        for (Meeting meeting : background.meetings()) {
            for (Source source : meeting.account().sources()) {
                int same = common(address, source.url().orElse(""));
                if (same >= most) {
                    best = Optional.of(source);
                    most = same;
                }
            }
        }
        return best;
    }

    /** How many characters two addresses begin with alike, up to where a part of both ends. */
    private static int common(String one, String other) {
        int common = 0;
        int same = 0;
        while (isPartEnd(one, same) == isPartEnd(other, same)) {
            common = isPartEnd(one, same) ? same : common;
            if (same == Math.min(one.length(), other.length())
                    || one.charAt(same) != other.charAt(same)) {
                return common;
            }
            same++;
        }
        return common;
    }

    private static boolean isPartEnd(String address, int at) {
        return at == address.length() || address.charAt(at) == '/';
    }
}
