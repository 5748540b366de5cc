package dev.relations.readout.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file);
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Set<String> list = new HashSet<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String words = line.strip();
                if (words.startsWith("[")) {
                    list = new HashSet<>();
                    lists.put(words.substring(1, words.length() - 1), list);
                } else if (!words.isEmpty() && !words.startsWith("#")) {
                    list.addAll(List.of(words.split("\\s*\\|\\s*")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
