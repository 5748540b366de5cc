/**
 * The program: {@code Program} runs one command line, and {@code Session} those of a shell, one
 * after the other. {@code CommandTable} knows every command by name; of all commands the one that a
 * line names is made, and no other.
 *
 * <p>A command is the class of its name, in the room of what it does, with all that it is done by:
 *
 * <pre>
 *                      ┌── reading
 *                      ├── changing ◄─┬─ adding ◄── importing
 *                      │              └─ checking
 * outside ◄── command ◄┼── help
 *                      └── shells ◄── completing
 * </pre>
 *
 * <p>Arrows: {@code report, render, completion, store ← cli ← shell, Main}; inside, all rooms
 * {@code ← cli}.
 */
@NullMarked
package dev.relations.cli;

import org.jspecify.annotations.NullMarked;
