/**
 * The page of an account as plain blocks: what is a heading, a paragraph, a numbered item, a
 * caption, and on which line it was. What the words mean is no matter here.
 *
 * <p>Text and Markdown are read by {@link PlainPage}; HTML by {@link HtmlPage}, the only class that
 * knows jsoup.
 *
 * <p>Arrows: {@code page ← readout ← cli}.
 */
@NullMarked
package dev.relations.readout.page;

import org.jspecify.annotations.NullMarked;
