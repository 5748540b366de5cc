package dev.relations.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change does to texts, as {@code diff -u} and git write it, so that {@code patch -p1} and
 * {@code git apply} can make the same change.
 */
public final class UnifiedDiff {

    /** So many unchanged lines are shown around a change. */
    private static final int CONTEXT = 3;

    private static final String NO_BREAK = "\\ No newline at end of file";

    private final List<String> out = new ArrayList<>();
    private final String folder;

    private UnifiedDiff(String folder) {
        this.folder = folder;
    }

    /**
     * The lines of the diffs of all files, without line breaks.
     *
     * @param folder what stands before each path: nothing, or a path that ends with {@code /}
     */
    public static List<String> of(Change change, String folder) {
        List<String> lines = new ArrayList<>();
        change.files().forEach(file -> lines.addAll(of(file, folder)));
        return lines;
    }

    /** Of one of very many files; none whose text is not made yet. */
    public static List<String> of(FileChange change, String folder) {
        UnifiedDiff diff = new UnifiedDiff(folder);
        diff.add(change);
        return diff.out;
    }

    /** The lines that make one text the other. */
    public static List<String> of(String path, String before, String after) {
        UnifiedDiff diff = new UnifiedDiff("");
        diff.file("a/" + path, "b/" + path, before, after);
        return diff.out;
    }

    private void add(FileChange change) {
        String old = "a/" + folder + change.path();
        if (change instanceof FileChange.Create create) {
            file("/dev/null", "b/" + folder + create.path(), "", create.text());
        } else if (change instanceof FileChange.CreateLate late) {
            throw new IllegalArgumentException(late.path() + " is made only when it is written");
        } else if (change instanceof FileChange.Restore restore) {
            file("/dev/null", "b/" + folder + restore.path(), "", restore.text());
        } else if (change instanceof FileChange.Replace replace) {
            file(old, "b/" + folder + replace.path(), replace.before(), replace.text());
        } else if (change instanceof FileChange.Move move) {
            out.add("diff --git " + old + " b/" + folder + move.to());
            out.add("rename from " + folder + move.path());
            out.add("rename to " + folder + move.to());
            file(old, "b/" + folder + move.to(), move.before(), move.text());
        } else if (change instanceof FileChange.Remove remove) {
            file(old, "/dev/null", remove.before(), "");
        } else if (change instanceof FileChange.RemoveLate late) {
            file(old, "/dev/null", late.before().text(), "");
        }
    }

    private void file(String oldName, String newName, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        List<String> old = lines(before);
        List<String> young = lines(after);
        out.add("--- " + oldName);
        out.add("+++ " + newName);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, young).getDeltas();
        int from = 0;
        while (from < deltas.size()) {
            int to = from + 1;
            while (to < deltas.size() && isNear(deltas.get(to - 1), deltas.get(to))) {
                to++;
            }
            hunk(deltas.subList(from, to), old);
            from = to;
        }
    }

    /** Lines with their line breaks, so that another break is another line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int at = text.indexOf('\n', from);
            int to = at < 0 ? text.length() : at + 1;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    private static boolean isNear(AbstractDelta<String> one, AbstractDelta<String> next) {
        int end = one.getSource().getPosition() + one.getSource().size();
        return next.getSource().getPosition() - end <= 2 * CONTEXT;
    }

    private void hunk(List<AbstractDelta<String>> deltas, List<String> old) {
        AbstractDelta<String> first = deltas.get(0);
        AbstractDelta<String> last = deltas.get(deltas.size() - 1);
        int before = Math.min(CONTEXT, first.getSource().getPosition());
        int oldFrom = first.getSource().getPosition() - before;
        int oldTo =
                Math.min(
                        old.size(),
                        last.getSource().getPosition() + last.getSource().size() + CONTEXT);
        int youngFrom = first.getTarget().getPosition() - before;
        int behind = oldTo - last.getSource().getPosition() - last.getSource().size();
        int youngTo = last.getTarget().getPosition() + last.getTarget().size() + behind;
        out.add("@@ -" + range(oldFrom, oldTo) + " +" + range(youngFrom, youngTo) + " @@");
        int at = oldFrom;
        for (AbstractDelta<String> delta : deltas) {
            lines(' ', old.subList(at, delta.getSource().getPosition()));
            lines('-', delta.getSource().getLines());
            lines('+', delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        lines(' ', old.subList(at, oldTo));
    }

    /** The first line, from 1, and how many; of none the line before. */
    private static String range(int from, int to) {
        int count = to - from;
        int first = count == 0 ? from : from + 1;
        return count == 1 ? Integer.toString(first) : first + "," + count;
    }

    private void lines(char sign, List<String> lines) {
        for (String line : lines) {
            boolean broken = line.endsWith("\n");
            out.add(sign + (broken ? line.substring(0, line.length() - 1) : line));
            if (!broken) {
                out.add(NO_BREAK);
            }
        }
    }
}
