/**
 * Looks through a records folder for what is wrong or doubtful. Form is looked at file by file, on
 * the text and its nodes ({@code FormRule}); sense on the meetings, all together ({@code Rule}).
 * {@code Rules} lists all. A rule says which field is meant ({@code YamlPath}); {@code Places}
 * finds where that stands in the text.
 *
 * <p>Arrows: {@code edtf, meeting, vocabulary, yaml, diagnostic, store ← check ← cli}.
 */
@NullMarked
package dev.relations.check;

import org.jspecify.annotations.NullMarked;
