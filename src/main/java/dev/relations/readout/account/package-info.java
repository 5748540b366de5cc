/**
 * What an account is, whatever its language: whose it is ({@code Ministry}), what on its page is
 * title, date and numbered text ({@code Layout}), and what its language tells of the meeting
 * ({@code Tongue}), each value with where it was read and how sure it is ({@code Found}).
 *
 * <p>Arrows: {@code edtf, meeting, vocabulary, page ← account ← english, japanese, french,
 * ministry}.
 */
@NullMarked
package dev.relations.readout.account;

import org.jspecify.annotations.NullMarked;
