package dev.relations.readout.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words by name, from a file of the program: {@code [name]}, and the words below it. */
public final class Words {

    private final Map<String, Set<String>> lists;

    private Words(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /** The lists of a file beside a class. */
    public static Words read(Class<?> beside, String file) {
        Map<String, Set<String>> lists = new HashMap<>();
        Set<String> list = new HashSet<>();
        for (String line : WordFile.lines(beside, file)) {
            if (line.startsWith("[")) {
                list = new HashSet<>();
                lists.put(line.substring(1, line.length() - 1), list);
            } else {
                list.addAll(List.of(line.split("\\s*\\|\\s*")));
            }
        }
        return new Words(lists);
    }

    /** The words of a list. */
    public Set<String> of(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("there is no list of words " + name);
        }
        return list;
    }
}
