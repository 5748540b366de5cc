/**
 * The program as a process. Everything the outside world offers is taken here once and passed in;
 * the only place that ends the process.
 *
 * <p>Arrows:
 *
 * <pre>
 * edtf ← meeting ← vocabulary ← query ← report ← render, completion ← cli ← Main
 *            ↑          ↑                          ↑                   ↑
 *            └────── store ────────────────────────┼───────────────────┘
 *                      ↑                           │
 *             text ← yaml ─────────────────────────┘
 * </pre>
 */
@NullMarked
package dev.relations;

import org.jspecify.annotations.NullMarked;
