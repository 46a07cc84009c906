/**
 * English: words with contractions and abbreviations opened, stems of either spelling, groups of
 * words of support that mean the same ({@code groups.txt}), and readers of what is denied, wished,
 * asked, done, and by whom.
 *
 * <p>Rules over closed classes and word lists rather than a tagger: they can be read and mended
 * line by line. {@code meanings.bin} is derived from WordNet and EDICT by {@code
 * src/tools/english-meanings.py}; its licence lies beside it.
 */
@NullMarked
package io.madoguchi.language.english;

import org.jspecify.annotations.NullMarked;
