/**
 * {@code check}: what is wrong or doubtful in the records. {@code CheckScope} says in which files,
 * {@code CheckFix} mends what is safe to mend. {@code schema} tells editors how records ought to
 * look.
 *
 * <p>Arrows: {@code check, schema, outside, command, changing ← checking ← cli}.
 */
@NullMarked
package dev.relations.cli.checking;

import org.jspecify.annotations.NullMarked;
