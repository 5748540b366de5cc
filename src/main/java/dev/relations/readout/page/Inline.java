package dev.relations.readout.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the words of a line and is none of them: markup, entities, odd blanks. */
final class Inline {

    /** Longer lines are no Markdown that somebody wrote. */
    private static final int LONGEST = 20_000;

    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]\\n]*)\\]\\([^)\\s]*(?: \"[^\"]*\")?\\)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern STRONG = Pattern.compile("\\*\\*|__(?=\\S)|(?<=\\S)__");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*\\\\])[*_](?=\\S)([^*_\\n]+?)(?<=\\S)[*_](?![\\w*])");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!<>|~$'\"])");
    private static final Pattern WINDOW =
            Pattern.compile(
                    "(?i)\\s*[(\\[]?(?:open a new window|別ウィンドウで開く|nouvelle fenêtre)[)\\]]?");
    private static final Map<String, String> ENTITIES =
            Map.ofEntries(
                    Map.entry("nbsp", " "),
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("rsquo", "’"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rdquo", "”"),
                    Map.entry("ldquo", "“"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("hellip", "…"),
                    Map.entry("eacute", "é"),
                    Map.entry("egrave", "è"),
                    Map.entry("agrave", "à"),
                    Map.entry("ccedil", "ç"),
                    Map.entry("ocirc", "ô"),
                    Map.entry("ecirc", "ê"),
                    Map.entry("euml", "ë"),
                    Map.entry("ouml", "ö"),
                    Map.entry("uuml", "ü"),
                    Map.entry("auml", "ä"),
                    Map.entry("Eacute", "É"));

    private Inline() {}

    /** The words of a line of Markdown or plain text. */
    static String ofMarkdown(String line) {
        if (line.length() > LONGEST) {
            return words(line);
        }
        String text = line;
        if (text.indexOf('&') >= 0) {
            text = entities(text);
        }
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('[') >= 0) {
            text = LINK.matcher(text).replaceAll("$1");
        }
        if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
            text = STRONG.matcher(text).replaceAll("");
            text = EMPHASIS.matcher(text).replaceAll("$1");
        }
        if (text.indexOf('\\') >= 0) {
            text = ESCAPE.matcher(text).replaceAll("$1");
        }
        return words(text);
    }

    /** The words of a text without invisible characters, with one blank between them. */
    static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c) || isVariant(text, i)) {
                continue;
            }
            if (isBlank(c)) {
                blank = words.length() > 0;
                continue;
            }
            if (blank) {
                words.append(' ');
                blank = false;
            }
            words.append(c);
        }
        String line = words.toString();
        return line.indexOf('w') >= 0 || line.indexOf('ウ') >= 0 || line.indexOf('W') >= 0
                ? WINDOW.matcher(line).replaceAll("")
                : line;
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085';
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff'
                || c == '\u00ad'
                || c == '\ufffd'
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\ufe0f'
                || c == '\u007f';
    }

    /** A half of a sign that only tells which form of the character before it is meant. */
    private static boolean isVariant(String text, int at) {
        int high = Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        return high >= 0
                && high + 1 < text.length()
                && text.charAt(high) == '\udb40'
                && Character.isLowSurrogate(text.charAt(high + 1));
    }

    private static String entities(String text) {
        Matcher matcher = ENTITY.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(plain, Matcher.quoteReplacement(entity(matcher.group(1))));
        }
        return matcher.appendTail(plain).toString();
    }

    private static String entity(String name) {
        if (name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name, "&" + name + ";");
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "&" + name + ";";
        }
    }
}
