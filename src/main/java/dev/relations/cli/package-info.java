/**
 * Options to a query, load, report, render, exit code; nothing else.
 *
 * <p>What a command takes is said once, by its {@code Options}, which put together its picocli
 * model; there are no annotations, for to read them takes longer than most answers. What the value
 * of an option is stands beside it ({@code naming}), so that a line can be completed by the model
 * alone. Of all commands the one that a line names is made, and no other.
 *
 * <p>A command that asks for more than a yes puts its questions by an {@code Asker}: {@code Asking}
 * goes through an interview, whoever the asker is; on a terminal that can do it, {@code shell} asks
 * key by key.
 *
 * <p>Where what is: a command is the class of its name, and {@code CommandTable} knows them all.
 * Beside the commands stand
 *
 * <ul>
 *   <li>what every command has: {@code Program} around all, {@code Relations} with what is said
 *       before a command's name, {@code Options}, {@code Records}, {@code Messages}, {@code
 *       Environment};
 *   <li>for those that read: {@code Narrowing}, {@code Ordering}, {@code Output}, {@code Display},
 *       {@code Pager};
 *   <li>for those that change: {@code Changing}, which shows or makes a change;
 *   <li>for {@code add}: {@code Adding}, {@code Draft…}, {@code Asked…}, {@code KeptDraft};
 *   <li>for {@code import}: {@code Accounts}, {@code Importing}, {@code Settling}, {@code
 *       TableFile};
 *   <li>for the shell: {@code Session}, {@code Context}, {@code Interaction};
 *   <li>for the completion of lines: {@code LineCompletion}, {@code LineAtCursor}, {@code Typed…},
 *       {@code Slots}; {@code shells} has what differs from shell to shell, {@code manual} the
 *       manual pages.
 * </ul>
 *
 * <p>Arrows: {@code report, render, completion, store ← cli ← Main}.
 */
@NullMarked
package dev.relations.cli;

import org.jspecify.annotations.NullMarked;
