package dev.relations.readout.page;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element that holds the account: the innermost one with nearly all running text, where
 * text in links does not count, for menus are made of it.
 */
final class MainContent implements NodeVisitor {

    private static final double NEARLY_ALL = 0.8;

    private final IdentityHashMap<Element, Integer> running = new IdentityHashMap<>();
    private int links;
    private int left;

    private MainContent() {}

    static Element of(Document document) {
        MainContent counts = new MainContent();
        Element body = document.body();
        NodeTraversor.traverse(counts, body);
        Element main = body;
        while (true) {
            Element inner = counts.heaviest(main);
            if (inner.equals(main)
                    || counts.weight(inner) < NEARLY_ALL * counts.weight(main)
                    || isText(inner)) {
                return main;
            }
            main = inner;
        }
    }

    private static boolean isText(Element element) {
        return switch (element.normalName()) {
            case "p",
                    "ol",
                    "ul",
                    "li",
                    "table",
                    "tbody",
                    "blockquote",
                    "dl",
                    "span",
                    "b",
                    "strong" ->
                    true;
            default -> false;
        };
    }

    private Element heaviest(Element parent) {
        Element heaviest = parent;
        int most = 0;
        for (Element child : parent.children()) {
            if (weight(child) > most) {
                most = weight(child);
                heaviest = child;
            }
        }
        return heaviest;
    }

    private int weight(Element element) {
        return running.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            links += element.normalName().equals("a") ? 1 : 0;
            left += HtmlBlocks.isLeftOut(element) ? 1 : 0;
        } else if (node instanceof TextNode text && links == 0 && left == 0) {
            Element parent = text.parent();
            if (parent != null) {
                running.merge(parent, text.text().strip().length(), Integer::sum);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            left -= HtmlBlocks.isLeftOut(element) ? 1 : 0;
            if (element.parent() != null && running.containsKey(element)) {
                running.merge(element.parent(), weight(element), Integer::sum);
            }
        }
    }
}
