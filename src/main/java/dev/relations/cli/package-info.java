/**
 * Options to a query, load, report, render, exit code; nothing else.
 *
 * <p>Arrows: {@code report, render, store ← cli ← Main}.
 */
@NullMarked
package dev.relations.cli;

import org.jspecify.annotations.NullMarked;
