package dev.relations.readout;

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
final class Words {

    /** Words behind which a dot ends no sentence. */
    static final Set<String> ABBREVIATIONS =
            Set.of(
                    "Mr", "Mrs", "Ms", "Dr", "Prof", "Jr", "Sr", "St", "Gen", "Lt", "Col", "Maj",
                    "Adm", "Capt", "Sen", "Rep", "Gov", "Hon", "Rt", "No", "Nos", "vs", "Inc",
                    "Ltd", "Co", "Amb", "Rev", "Brig", "Cdr", "Fr", "Sec", "Msgr", "Sgt", "approx",
                    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov",
                    "Dec", "Ph", "Mme", "MM", "Mgr", "Viet", "cf", "etc", "Ret");

    /** Words that begin a sentence even behind an abbreviation. */
    static final Set<String> SENTENCE_STARTS =
            Set.of(
                    "The",
                    "They",
                    "He",
                    "She",
                    "It",
                    "In",
                    "On",
                    "At",
                    "This",
                    "These",
                    "Both",
                    "Mr.",
                    "Ms.",
                    "President",
                    "Secretary",
                    "Minister",
                    "Prime",
                    "During",
                    "As",
                    "We",
                    "After",
                    "Today",
                    "Also",
                    "Finally",
                    "Additionally");

    private final Map<String, Set<String>> lists;

    private Words(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /** The lists of a file beside this class. */
    static Words read(String file) {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
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
    Set<String> of(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("there is no list of words " + name);
        }
        return list;
    }
}
