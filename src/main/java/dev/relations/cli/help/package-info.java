/**
 * What there is to read on the program: {@code help} on a command, on a subject ({@code
 * HelpSubject}) or on what a check finds ({@code CodeHelp}), and the same as manual pages: {@code
 * Manual} makes a {@code CommandPage} of the model of each command, and {@code HelpText} turns the
 * subjects to {@code Roff}. The subjects are texts beside this package.
 *
 * <p>Arrows: {@code diagnostic, outside, command ← help ← cli}.
 */
@NullMarked
package dev.relations.cli.help;

import org.jspecify.annotations.NullMarked;
