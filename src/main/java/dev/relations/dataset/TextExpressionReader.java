package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.DraftReader;
import dev.relations.store.Kind;
import dev.relations.store.Problems;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a field is made of that takes one text: a template, and what is done to it. */
final class TextExpressionReader {

    private final Columns columns;
    private final DraftReader drafts;
    private final CountryNames countries;
    private final Problems problems;

    TextExpressionReader(
            Columns columns, DraftReader drafts, CountryNames countries, Problems problems) {
        this.columns = columns;
        this.drafts = drafts;
        this.countries = countries;
        this.problems = problems;
    }

    /** A text: a template, or one with what is done to it. */
    Optional<Expression> text(String key, Kind.Scalar<?> kind, YamlNode node) {
        if (node instanceof YamlScalar written) {
            Optional<Template> template = columns.template(written);
            template.ifPresent(t -> checkConstant(key, kind, t, written));
            return template.map(t -> TextExpression.of(kind.meaning(), t));
        }
        if (!(node instanceof YamlMapping mapping)) {
            problems.error(
                    Code.WRONG_TYPE,
                    node,
                    key + " takes one text, not " + node.noun(),
                    "write a text with columns in braces, such as \"{Title}\"");
            return Optional.empty();
        }
        MapNode keys = new MapNode(mapping, problems);
        Optional<DateFormats> formats = formats(kind, keys);
        Optional<Expression> made =
                kind.meaning() == Kind.Meaning.DATE && keys.has("from")
                        ? range(keys, formats)
                        : worked(key, kind, keys, formats);
        keys.refuseUnknown();
        return made;
    }

    private Optional<Expression> range(MapNode keys, Optional<DateFormats> formats) {
        Optional<Template> from = keys.scalar("from").flatMap(columns::template);
        Optional<Template> to = keys.scalar("to").flatMap(columns::template);
        if (!keys.has("to")) {
            keys.missing("to", "to: \"{End}\", the column of the last day");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RangeExpression(dated(from.get(), formats), dated(to.get(), formats)));
    }

    private static TextExpression dated(Template template, Optional<DateFormats> formats) {
        return new TextExpression(
                Kind.Meaning.DATE, template, List.of(), Optional.empty(), formats);
    }

    private Optional<Expression> worked(
            String key, Kind.Scalar<?> kind, MapNode keys, Optional<DateFormats> formats) {
        Optional<Template> value = keys.scalar("value").flatMap(columns::template);
        if (!keys.has("value")) {
            keys.missing("value", "value: \"{column}\", the text that it is made of");
        }
        List<String> separators = keys.texts("split");
        Optional<Cases> cases = cases(key, kind, keys);
        return value.map(
                template ->
                        new TextExpression(kind.meaning(), template, separators, cases, formats));
    }

    private Optional<Cases> cases(String key, Kind.Scalar<?> kind, MapNode keys) {
        if (!keys.has("cases")) {
            return Optional.empty();
        }
        List<Cases.Case> cases = new ArrayList<>();
        for (YamlMapping.Entry entry : keys.entries("cases")) {
            Optional<Template> value = Optional.empty();
            if (entry.value() instanceof YamlScalar written) {
                value = written.isNull() ? Optional.empty() : columns.template(written);
                value.ifPresent(template -> checkConstant(key, kind, template, written));
            } else {
                problems.error(
                        Code.WRONG_TYPE,
                        entry.value(),
                        "a case says one text, not " + entry.value().noun(),
                        "write \"State visit\": visit");
            }
            cases.add(new Cases.Case(new Glob(entry.key().value()), value));
        }
        return Optional.of(new Cases(cases));
    }

    private Optional<DateFormats> formats(Kind.Scalar<?> kind, MapNode keys) {
        if (kind.meaning() != Kind.Meaning.DATE && kind.meaning() != Kind.Meaning.TIME) {
            return Optional.empty();
        }
        Locale locale = keys.scalar("language").flatMap(this::language).orElse(Locale.ENGLISH);
        Optional<Integer> since = keys.scalar("since").flatMap(this::year);
        DateFormats formats = new DateFormats(kind.meaning() == Kind.Meaning.TIME);
        for (YamlScalar pattern : keys.scalars("format")) {
            formats.add(pattern.value(), locale, since)
                    .ifPresent(
                            reason ->
                                    problems.error(
                                            Code.BAD_MAP,
                                            pattern,
                                            Problems.quoted(pattern.value())
                                                    + " cannot be a format: "
                                                    + reason,
                                            "write it as M/d/yyyy or d MMMM yyyy; relations help"
                                                    + " import-map"));
        }
        return keys.has("format") ? Optional.of(formats) : Optional.empty();
    }

    /** A language whose names of months and days are known. */
    private Optional<Locale> language(YamlScalar written) {
        Locale language = Locale.forLanguageTag(written.value());
        if (DateFormats.isKnown(language)) {
            return Optional.of(language);
        }
        problems.error(
                Code.BAD_MAP,
                written,
                "the months of the language " + Problems.quoted(written.value()) + " are not known",
                "write its tag of BCP 47: language: fr");
        return Optional.empty();
    }

    private Optional<Integer> year(YamlScalar written) {
        try {
            return Optional.of(Integer.valueOf(written.value()));
        } catch (NumberFormatException e) {
            problems.error(
                    Code.WRONG_TYPE, written, "since must be a year", "write it as since: 1950");
            return Optional.empty();
        }
    }

    /** A text without columns is the same in every record, so it can be checked here. */
    private void checkConstant(
            String key, Kind.Scalar<?> kind, Template template, YamlScalar written) {
        boolean known =
                (kind.meaning() == Kind.Meaning.COUNTRY || kind.meaning() == Kind.Meaning.PARTY)
                        && countries.find(written.value(), Optional.empty())
                                instanceof Match.One<KnownParty>;
        boolean anyParty = kind.meaning() == Kind.Meaning.PARTY;
        if (template.columns().isEmpty() && !known && !anyParty) {
            drafts.check(kind, key, written, problems);
        }
    }
}
