/**
 * English: words with contractions and abbreviations opened, stems of either spelling, groups of
 * words of support that mean the same ({@code groups.txt}), and readers of what is denied, wished,
 * asked, done, and by whom.
 *
 * <p>Rules over closed classes and word lists rather than a tagger: they take a tenth of the time
 * and can be read and mended line by line.
 */
@NullMarked
package io.madoguchi.language.english;

import org.jspecify.annotations.NullMarked;
