/**
 * How long the inner parts take once they are warm: reading a record, parsing a query, asking the
 * index. Run by {@code mvn -Pbench verify}.
 */
@NullMarked
package dev.relations.bench;

import org.jspecify.annotations.NullMarked;
