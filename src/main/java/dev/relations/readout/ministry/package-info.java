/**
 * Whose account it is: one small class for each ministry's form, listed in {@code Ministries}. The
 * next ministry is one more class.
 *
 * <p>Arrows: {@code account ← ministry ← readout}.
 */
@NullMarked
package dev.relations.readout.ministry;

import org.jspecify.annotations.NullMarked;
