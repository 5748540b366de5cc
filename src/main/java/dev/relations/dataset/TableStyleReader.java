package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Keyed;
import dev.relations.store.NearestWord;
import dev.relations.store.Problems;
import dev.relations.yaml.YamlScalar;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what a map says of the way its table is written. */
final class TableStyleReader {

    private final Problems problems;

    TableStyleReader(Problems problems) {
        this.problems = problems;
    }

    TableStyle read(MapNode keys) {
        return new TableStyle(
                keys.scalar("format").flatMap(this::format),
                keys.scalar("separator").flatMap(this::character),
                keys.scalar("quote").flatMap(this::character),
                keys.scalar("charset").flatMap(this::charset).orElse(StandardCharsets.UTF_8),
                keys.texts("columns"),
                keys.scalar("comments").map(this::flag).orElse(false));
    }

    private Optional<TableFormat> format(YamlScalar written) {
        Optional<TableFormat> format = Keyed.find(TableFormat.values(), written.value());
        if (format.isEmpty()) {
            List<String> words = Arrays.stream(TableFormat.values()).map(Keyed::key).toList();
            problems.error(
                    Code.BAD_MAP,
                    written,
                    "there is no format " + Problems.quoted(written.value()),
                    NearestWord.to(written.value(), words)
                            .map(word -> "did you mean " + word + "?")
                            .orElse("write one of " + String.join(", ", words)));
        }
        return format;
    }

    private Optional<Character> character(YamlScalar written) {
        if (written.value().length() == 1) {
            return Optional.of(written.value().charAt(0));
        }
        problems.error(
                Code.BAD_MAP,
                written,
                Problems.quoted(written.value()) + " is not one character",
                "write one, such as \";\", or \"\\t\" for a tab");
        return Optional.empty();
    }

    private Optional<Charset> charset(YamlScalar written) {
        try {
            return Optional.of(Charset.forName(written.value()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            problems.error(
                    Code.BAD_MAP,
                    written,
                    "there is no charset " + Problems.quoted(written.value()),
                    "write utf-8, windows-1252, utf-16, shift_jis or another that Java knows");
            return Optional.empty();
        }
    }

    private boolean flag(YamlScalar written) {
        if (!written.value().equals("true") && !written.value().equals("false")) {
            problems.error(
                    Code.WRONG_TYPE,
                    written,
                    "comments must be true or false",
                    "write true if lines that begin with # are no rows");
        }
        return written.value().equals("true");
    }
}
