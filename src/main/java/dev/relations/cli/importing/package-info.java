/**
 * {@code import}: what others have written down, as records. For {@code import readout}, {@code
 * Accounts} are read, {@code Settling} asks what they leave open, and {@code AccountAdding} adds
 * one to a record that is there; for {@code import table}, {@code Importing} writes the records of
 * a {@code TableFile}, and {@code SurveyText} tells what it came to.
 *
 * <p>Arrows: {@code readout, dataset, outside, command, changing, adding ← importing ← cli}.
 */
@NullMarked
package dev.relations.cli.importing;

import org.jspecify.annotations.NullMarked;
