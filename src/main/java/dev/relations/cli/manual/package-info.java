/**
 * The manual as roff: a page for the program and one for each command, made of the commands' model
 * and of the texts that {@code relations help} shows.
 */
@NullMarked
package dev.relations.cli.manual;

import org.jspecify.annotations.NullMarked;
