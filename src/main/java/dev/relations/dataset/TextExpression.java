package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Party;
import dev.relations.store.Kind;
import dev.relations.store.Problems;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts: a template, perhaps split, looked up, or read as a date.
 *
 * @param kind what the texts are to be
 * @param separators where they are split; none: they are not
 * @param cases what to write for them; none: as they are
 * @param formats how dates or times are written; none: as records write them
 */
record TextExpression(
        Kind.Meaning kind,
        Template template,
        List<String> separators,
        Optional<Cases> cases,
        Optional<DateFormats> formats)
        implements Expression {

    private static final Pattern LINE_END = Pattern.compile("\\s*[\\n\\r]\\s*");

    /** A template alone. */
    static TextExpression of(Kind.Meaning kind, Template template) {
        return new TextExpression(kind, template, List.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public List<ColumnPath> columns() {
        return template.columns();
    }

    @Override
    public List<YamlNode> make(Cells cells) {
        List<YamlNode> values = new ArrayList<>();
        for (YamlScalar text : texts(cells)) {
            looked(text, cells).flatMap(found -> typed(found, cells)).ifPresent(values::add);
        }
        return values;
    }

    /** The texts of the template: the items of a list, or the parts between the separators. */
    List<YamlScalar> texts(Cells cells) {
        Optional<YamlNode> alone = template.single().flatMap(cells::get);
        if (alone.isPresent() && alone.get() instanceof YamlSequence list) {
            return items(list, cells);
        }
        Template.Filled filled = template.fill(cells);
        boolean constant = template.columns().isEmpty();
        boolean wanted = cases.isPresent() && cases.get().of("").isPresent();
        if (!filled.filled() && !constant && !wanted) {
            return List.of();
        }
        List<YamlScalar> texts = new ArrayList<>();
        for (String part : Separators.split(filled.text(), separators)) {
            texts.add(Row.text(part, filled.place()));
        }
        return texts;
    }

    private static List<YamlScalar> items(YamlSequence list, Cells cells) {
        List<YamlScalar> texts = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlScalar scalar) {
                if (!ColumnPath.isEmpty(item)) {
                    texts.add(scalar);
                }
            } else {
                cells.error(
                        Code.WRONG_TYPE,
                        item,
                        "an item is " + item.noun() + ", not a text",
                        "take a value inside of it, with each: \"{column}\" and \"{.key}\"");
            }
        }
        return texts;
    }

    private Optional<YamlScalar> looked(YamlScalar text, Cells cells) {
        if (cases.isEmpty()) {
            return Optional.of(text);
        }
        Optional<Cases.Case> found = cases.get().of(text.value());
        if (found.isEmpty()) {
            cells.error(
                    Code.UNMATCHED_VALUE,
                    text,
                    Problems.quoted(text.value()) + " is none of the cases in the map",
                    "add it to cases, or \"*\" for every other text");
            return Optional.empty();
        }
        return found.get()
                .value()
                .map(template -> template.fill(cells))
                .filter(filled -> !filled.text().isEmpty())
                .map(filled -> Row.text(filled.text(), text.start()));
    }

    private Optional<YamlNode> typed(YamlScalar text, Cells cells) {
        return switch (kind) {
            case DATE, TIME -> formatted(text, cells);
            case COUNTRY, PARTY -> Optional.of(country(text, cells));
            case TEXT ->
                    Optional.of(
                            Row.text(LINE_END.matcher(text.value()).replaceAll(" "), text.start()));
            case FLAG, NUMBER ->
                    Optional.of(
                            new YamlScalar(
                                    text.value().strip(),
                                    true,
                                    YamlScalar.Style.FOLDED,
                                    text.start(),
                                    text.end()));
            default -> Optional.of(text);
        };
    }

    private Optional<YamlNode> formatted(YamlScalar text, Cells cells) {
        if (formats.isEmpty()) {
            return Optional.of(text);
        }
        String written = text.value();
        Optional<String> found =
                kind == Kind.Meaning.DATE
                        ? formats.get().date(written)
                        : formats.get().time(written);
        if (found.isEmpty()) {
            cells.error(
                    kind == Kind.Meaning.DATE ? Code.IMPOSSIBLE_DATE : Code.IMPOSSIBLE_TIME,
                    text,
                    Problems.quoted(written) + " is not written as " + formats.get(),
                    "mend it, or add its pattern to format in the map");
        }
        // Something stands in, so that the rest of the record is looked at all the same.
        String standIn = kind == Kind.Meaning.DATE ? "2000" : "12:00";
        return Optional.of(Row.text(found.orElse(standIn), text.start()));
    }

    /** The code of a country at the date of the record; a name that means none stays as it is. */
    private YamlScalar country(YamlScalar text, Cells cells) {
        Match<KnownParty> match = cells.countries().find(text.value(), cells.date());
        if (match instanceof Match.One<KnownParty> one
                && one.value().party().kind() == Party.Kind.COUNTRY) {
            return Row.text(one.value().party().code(), text.start());
        }
        if (match instanceof Match.Several<KnownParty> several) {
            List<String> names = new ArrayList<>();
            several.candidates().forEach(each -> names.add(each.party().code()));
            cells.error(
                    Code.AMBIGUOUS_NAME,
                    text,
                    Problems.quoted(text.value())
                            + " may be several countries"
                            + cells.date().map(date -> " at " + date.text()).orElse(""),
                    "say under countries in the map which it is: " + String.join(", ", names));
            return Row.text(several.candidates().get(0).party().code(), text.start());
        }
        return text;
    }
}
