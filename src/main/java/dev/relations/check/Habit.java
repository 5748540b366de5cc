package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that each of many things should say. Where most say it, each of the others is reported;
 * where most don't, it is the folder's way, which is told once.
 */
final class Habit {

    /** Fewer are no habit: each is reported. */
    private static final int FEW = 20;

    private record Lacking(Meeting meeting, YamlPath field) {}

    private final List<Lacking> lacking = new ArrayList<>();
    private int all;

    void count(boolean says, Meeting meeting, YamlPath field) {
        all++;
        if (!says) {
            lacking.add(new Lacking(meeting, field));
        }
    }

    void report(Code code, String message, String remedy, Findings found) {
        boolean habit = lacking.size() > FEW && lacking.size() * 2 > all;
        List<Lacking> told = habit ? lacking.subList(0, 1) : lacking;
        String others = habit ? "; nor do " + (lacking.size() - 1) + " more of " + all : "";
        for (Lacking each : told) {
            found.add(code, each.meeting, each.field, message + others, remedy);
        }
    }
}
