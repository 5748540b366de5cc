package dev.relations.yaml;

import java.util.Random;

/** Writes a random document in a random style, as people of many habits would. */
final class RandomYaml {

    private static final String[] WORDS = {
        "Paris",
        "it's",
        "two words",
        "2024-01-01",
        "NO",
        "8",
        "été",
        "日本",
        "a: b",
        "x #y",
        "-",
        "\"q\"",
        "back\\slash",
        "𠮷",
        "true",
        "comma, too",
        "[br]",
        "long ".repeat(30) + "end"
    };

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int comments;

    RandomYaml(Random random) {
        this.random = random;
    }

    String document() {
        if (oneIn(4)) {
            out.append("# yaml-language-server: $schema=x\n\n");
        }
        mapping(0, 0, true);
        if (oneIn(4)) {
            out.append("# the end\n");
        }
        String text = out.toString();
        if (oneIn(4)) {
            text = text.stripTrailing();
        }
        if (oneIn(4)) {
            text = text.replace("\n", "\r\n");
        }
        return oneIn(8) ? "\uFEFF" + text : text;
    }

    private void mapping(int indent, int depth, boolean beginsLine) {
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            if (i > 0 || beginsLine) {
                between(indent);
                blanks(indent);
            }
            String key = "k" + i + (oneIn(8) ? " x" : "");
            out.append(oneIn(6) ? "\"" + key + "\"" : oneIn(8) ? "'" + key + "'" : key);
            out.append(oneIn(10) ? " :" : ":");
            value(indent, depth);
        }
    }

    private void value(int indent, int depth) {
        int kind = random.nextInt(depth > 3 ? 6 : 10);
        int deeper = indent + (oneIn(3) ? 4 : 2);
        switch (kind) {
            case 6, 7 -> {
                lineEnd();
                mapping(deeper, depth + 1, true);
            }
            case 8, 9 -> {
                lineEnd();
                sequence(oneIn(3) ? indent : deeper, depth + 1);
            }
            case 5 -> block(deeper);
            case 4 -> {
                out.append(oneIn(5) ? "\n" + " ".repeat(deeper) : " ");
                flow(depth + 1, indent + 2);
                lineEnd();
            }
            case 3 -> {
                if (oneIn(3)) {
                    lineEnd();
                } else {
                    out.append(" ").append(scalar(false));
                    lineEnd();
                }
            }
            default -> {
                out.append(" ".repeat(oneIn(6) ? 4 : 1)).append(scalar(false));
                lineEnd();
            }
        }
    }

    private void sequence(int indent, int depth) {
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            between(indent);
            blanks(indent);
            out.append("-");
            if (depth < 4 && oneIn(3)) {
                out.append(" ");
                mapping(indent + 2, depth + 1, false);
            } else if (depth < 4 && oneIn(8)) {
                out.append("\n");
                mapping(indent + 2, depth + 1, true);
            } else if (oneIn(6)) {
                block(indent + 2);
            } else {
                out.append(" ");
                if (oneIn(3)) {
                    flow(depth + 1, indent + 2);
                } else {
                    out.append(scalar(false));
                }
                lineEnd();
            }
        }
    }

    private void flow(int depth, int indent) {
        boolean list = random.nextBoolean();
        int size = random.nextInt(4);
        boolean lines = size > 0 && oneIn(4);
        String gap = lines ? "\n" + " ".repeat(indent) : "";
        out.append(list ? "[" : "{");
        for (int i = 0; i < size; i++) {
            out.append(i == 0 ? gap : lines ? "," + (oneIn(3) ? comment() : "") + gap : ", ");
            if (!list) {
                out.append("k").append(i).append(oneIn(8) ? "" : ": ");
                if (out.charAt(out.length() - 1) != ' ') {
                    continue;
                }
            }
            if (depth < 4 && oneIn(5)) {
                flow(depth + 1, indent + 2);
            } else {
                out.append(scalar(true));
            }
        }
        out.append(size > 0 && oneIn(5) ? "," : "");
        out.append(lines ? (oneIn(3) ? comment() : "") + gap : "").append(list ? "]" : "}");
    }

    private String scalar(boolean flow) {
        String word = WORDS[random.nextInt(WORDS.length)];
        int style = random.nextInt(4);
        if (style == 0) {
            return Scalars.doubleQuoted(word);
        } else if (style == 1) {
            return "'" + word.replace("'", "''") + "'";
        }
        return flow ? Scalars.inline(word) : Scalars.inBlock(word);
    }

    private void block(int indent) {
        boolean literal = random.nextBoolean();
        String[] chomping = {"", "-", "+"};
        out.append(" ").append(literal ? "|" : ">").append(chomping[random.nextInt(3)]);
        out.append(oneIn(4) ? comment() : "").append("\n");
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            if (i > 0 && oneIn(3)) {
                out.append("\n");
            }
            blanks(indent);
            out.append("line ").append(i).append(literal && oneIn(5) ? "  " : "").append("\n");
        }
        if (oneIn(4)) {
            out.append("\n");
        }
    }

    private void lineEnd() {
        out.append(oneIn(5) ? comment() : oneIn(12) ? "  " : "").append("\n");
    }

    private void between(int indent) {
        if (oneIn(8)) {
            blanks(indent);
            out.append("#").append(comments++).append("\n");
        } else if (oneIn(12)) {
            out.append("\n");
        }
    }

    private String comment() {
        return " # c" + comments++;
    }

    private void blanks(int count) {
        out.append(" ".repeat(count));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }
}
