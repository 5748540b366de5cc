package dev.relations.readout.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * HTML as blocks: the main content is found, and navigation, menus and footers are left out. The
 * only class, with {@link HtmlBlocks} and {@link MainContent}, that knows jsoup.
 */
public final class HtmlPage {

    private static final List<String> DATES =
            List.of(
                    "meta[property=article:published_time]",
                    "meta[name=date]",
                    "meta[name=DC.date]",
                    "meta[name=dcterms.date]",
                    "meta[itemprop=datePublished]");

    private HtmlPage() {}

    /** Whether a text is HTML rather than plain. */
    public static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), 4000));
        String lower = head.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("<!doctype html")
                || lower.contains("<html")
                || lower.contains("<body")
                || lower.contains("<head>")
                || lower.stripLeading().startsWith("<div")
                || lower.stripLeading().startsWith("<p>")
                || lower.stripLeading().startsWith("<article")
                || lower.stripLeading().startsWith("<h1");
    }

    /** The page of an HTML text. */
    public static Page read(String html) {
        Document document =
                Jsoup.parse(html, "", org.jsoup.parser.Parser.htmlParser().setTrackPosition(true));
        Element root = MainContent.of(document);
        HtmlBlocks blocks = new HtmlBlocks(root);
        NodeTraversor.traverse(blocks, document.body());
        return new Page(
                title(document, root),
                address(document),
                language(document),
                published(document),
                blocks.done());
    }

    private static Optional<Block> title(Document document, Element root) {
        Element within = root.selectFirst("h1");
        if (within != null && !words(within).isEmpty()) {
            return Optional.of(block(within, words(within)));
        }
        for (Element heading : document.select("h1")) {
            if (!words(heading).isEmpty() && heading.parents().is("header, nav") == false) {
                return Optional.of(block(heading, words(heading)));
            }
        }
        Element declared = document.selectFirst("meta[property=og:title], meta[name=title]");
        if (declared != null && !declared.attr("content").isBlank()) {
            return Optional.of(block(declared, Inline.words(declared.attr("content"))));
        }
        Element title = document.selectFirst("head > title");
        return title == null || words(title).isEmpty()
                ? Optional.empty()
                : Optional.of(block(title, withoutSite(words(title))));
    }

    /** A title without the name of the site behind it. */
    private static String withoutSite(String title) {
        int bar = title.indexOf(" | ");
        return bar > 10 ? title.substring(0, bar) : title;
    }

    private static Optional<String> address(Document document) {
        Element canonical = document.selectFirst("link[rel=canonical]");
        String href = canonical == null ? "" : canonical.attr("href").strip();
        if (!href.startsWith("http")) {
            Element shared = document.selectFirst("meta[property=og:url]");
            href = shared == null ? "" : shared.attr("content").strip();
        }
        return href.startsWith("http") ? Optional.of(href) : Optional.empty();
    }

    private static Optional<String> language(Document document) {
        Element html = document.selectFirst("html[lang]");
        return html == null || html.attr("lang").isBlank()
                ? Optional.empty()
                : Optional.of(html.attr("lang").strip());
    }

    private static Optional<Block> published(Document document) {
        for (String selector : DATES) {
            Element meta = document.selectFirst(selector);
            if (meta != null && !meta.attr("content").isBlank()) {
                return Optional.of(block(meta, meta.attr("content").strip()));
            }
        }
        Element time = document.selectFirst("time[datetime]");
        return time == null || time.attr("datetime").isBlank()
                ? Optional.empty()
                : Optional.of(block(time, time.attr("datetime").strip()));
    }

    private static String words(Element element) {
        return Inline.words(element.text());
    }

    private static Block block(Element element, String text) {
        return new Block(Block.Kind.HEADING, "", text, HtmlBlocks.line(element));
    }
}
