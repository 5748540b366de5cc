/**
 * Bash, zsh and fish: their completion scripts, what these hand to the program when Tab is pressed,
 * and what they want back.
 *
 * <p>A script knows by itself what only depends on the program: its commands and options. It asks
 * the program for everything else, by {@code relations complete SHELL -- …}, which does not know
 * what a line looks like in a shell: that is told here, in one {@code …Request} for each shell that
 * takes the quotes of a line apart and puts quotes around an answer.
 *
 * <p>A shell is never given what it would write to the terminal by itself, and nothing on standard
 * error.
 *
 * <p>Arrows: {@code completion, render, command ← shells ← completing}.
 */
@NullMarked
package dev.relations.cli.shells;

import org.jspecify.annotations.NullMarked;
