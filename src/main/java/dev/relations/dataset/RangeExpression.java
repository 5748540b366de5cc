package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** From a date to a date; one date where they are the same, or the second is empty. */
record RangeExpression(TextExpression from, TextExpression to) implements Expression {

    @Override
    public List<ColumnPath> columns() {
        List<ColumnPath> columns = new ArrayList<>(from.columns());
        columns.addAll(to.columns());
        return columns;
    }

    @Override
    public List<YamlNode> make(Cells cells) {
        List<YamlNode> first = from.make(cells);
        List<YamlNode> last = to.make(cells);
        if (first.size() != 1 || last.size() != 1 || text(first).equals(text(last))) {
            return first.isEmpty() ? last : first;
        }
        if (text(first).compareTo(text(last)) > 0 && isPlain(text(first)) && isPlain(text(last))) {
            cells.error(
                    Code.IMPOSSIBLE_DATE,
                    last.get(0),
                    "the end " + text(last) + " comes before the beginning " + text(first),
                    "mend one of the two");
            return first;
        }
        return List.of(Row.text(text(first) + "/" + text(last), first.get(0).start()));
    }

    private static String text(List<YamlNode> one) {
        return ((YamlScalar) one.get(0)).value();
    }

    /** Whether it is a year of four digits, a month or a day, which sort as texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c != '-' || i < 4)) {
                return false;
            }
        }
        return text.length() >= 4;
    }
}
