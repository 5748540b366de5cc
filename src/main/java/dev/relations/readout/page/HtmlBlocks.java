package dev.relations.readout.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks over the elements of a page and collects its blocks. */
final class HtmlBlocks implements NodeVisitor {

    private static final Set<String> UNREAD =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "object",
                    "form",
                    "button",
                    "select",
                    "input",
                    "textarea",
                    "nav",
                    "footer",
                    "aside",
                    "video",
                    "audio",
                    "canvas",
                    "math",
                    "dialog");
    private static final Pattern FURNITURE =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:nav|navigation|navbar|menu|breadcrumbs?|topicpath|share|sharing|social"
                            + "|sns|sidebar|footer|cookie|cookies|related|skip|pagetop|toolbar|advert"
                            + "|comments|newsletter|localnav|globalnav|search)(?:$|[\\s_-])");
    private static final Set<String> BREAKING =
            Set.of(
                    "address",
                    "article",
                    "blockquote",
                    "body",
                    "br",
                    "caption",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "ul",
                    "center",
                    "font-block");
    private static final int LONGEST_DATE = 40;

    private final Element root;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final Deque<Numbers> lists = new ArrayDeque<>();
    private int left;
    private int inside;
    private int captions;
    private int headings;
    private String pending = "";
    private int line = 1;
    private int expected = 1;

    /** How a list numbers its items. */
    private static final class Numbers {
        private final Element list;
        private final boolean ordered;
        private final String type;
        private int next;

        Numbers(Element list) {
            this.list = list;
            ordered = list.normalName().equals("ol");
            type = list.attr("type");
            String start = list.attr("start").strip();
            next = start.matches("\\d{1,3}") ? Integer.parseInt(start) : 1;
        }

        String mark(Element item) {
            String style = (item.attr("style") + list.attr("style")).toLowerCase(Locale.ROOT);
            if (!ordered) {
                return style.contains("list-style-type:none") || style.contains("list-style:none")
                        ? ""
                        : Mark.BULLET;
            }
            String value = item.attr("value").strip();
            if (value.matches("\\d{1,3}")) {
                next = Integer.parseInt(value);
            }
            int number = next++;
            return switch (type) {
                case "i", "I" -> "(" + roman(number) + ")";
                case "a", "A" -> "(" + (char) ('a' + (number - 1) % 26) + ")";
                default -> Integer.toString(number);
            };
        }

        private static String roman(int number) {
            String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
            return "x".repeat(number / 10 % 10) + ones[number % 10];
        }
    }

    HtmlBlocks(Element root) {
        this.root = root;
    }

    /** The blocks of the page. */
    List<Block> done() {
        flush();
        return blocks;
    }

    /** The line of the file on which an element begins. */
    static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    /** Whether an element is no part of what is to be read. */
    static boolean isLeftOut(Element element) {
        if (UNREAD.contains(element.normalName())) {
            return true;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String role = element.attr("role");
        if (role.equals("navigation") || role.equals("search") || role.equals("contentinfo")) {
            return true;
        }
        String style = element.attr("style");
        if (!style.isEmpty() && style.replace(" ", "").contains("display:none")) {
            return true;
        }
        String name = element.className() + " " + element.id();
        return name.length() > 1
                && !element.normalName().equals("body")
                && FURNITURE.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        if (BREAKING.contains(element.normalName())) {
            flush();
            line = line(element);
        }
        inside += element.equals(root) ? 1 : 0;
        left += isLeftOut(element) ? 1 : 0;
        captions += isCaption(element) ? 1 : 0;
        headings += isHeading(element) ? 1 : 0;
        switch (element.normalName()) {
            case "ol", "ul" -> lists.push(new Numbers(element));
            case "li" -> pending = lists.isEmpty() ? Mark.BULLET : lists.peek().mark(element);
            default -> {
                // It says nothing about numbers.
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (BREAKING.contains(element.normalName())) {
            flush();
        }
        inside -= element.equals(root) ? 1 : 0;
        left -= isLeftOut(element) ? 1 : 0;
        captions -= isCaption(element) ? 1 : 0;
        headings -= isHeading(element) ? 1 : 0;
        if ((element.normalName().equals("ol") || element.normalName().equals("ul"))
                && !lists.isEmpty()) {
            lists.pop();
        }
    }

    private static boolean isCaption(Element element) {
        String name = element.normalName();
        return name.equals("figcaption")
                || name.equals("caption")
                || name.equals("figure")
                || element.className().toLowerCase(Locale.ROOT).contains("caption");
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private void add(TextNode text) {
        if (left == 0) {
            open.append(text.getWholeText());
        }
    }

    private void flush() {
        String words = Inline.words(open.toString());
        open.setLength(0);
        if (words.isEmpty() || (inside == 0 && words.length() > LONGEST_DATE)) {
            return;
        }
        Block.Kind kind =
                headings > 0
                        ? Block.Kind.HEADING
                        : captions > 0 ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH;
        if (inside == 0 && (kind != Block.Kind.PARAGRAPH || !hasYear(words))) {
            return;
        }
        Optional<Mark> written = Mark.of(words, expected);
        boolean numbered = written.isPresent() && !written.get().text().equals(Mark.BULLET);
        String mark = numbered || pending.isEmpty() ? written.map(Mark::text).orElse("") : pending;
        String rest = written.isPresent() ? words.substring(written.get().length()) : words;
        pending = "";
        if (!mark.isEmpty() && Character.isDigit(mark.charAt(0))) {
            expected = Integer.parseInt(mark) + 1;
        }
        blocks.add(new Block(kind, mark, rest, line));
    }

    /** Outside of the main content only a date may belong to the account. */
    private static boolean hasYear(String words) {
        return words.matches(".*(?:19|20)\\d\\d.*|.*(?:令和|平成|昭和).*");
    }
}
