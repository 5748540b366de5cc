/** Tests of the packaged program: a real process, a real terminal, real shells. */
@NullMarked
package dev.relations.packaged;

import org.jspecify.annotations.NullMarked;
