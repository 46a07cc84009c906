/**
 * Japanese: Kuromoji's words, what they mean, and who does, cannot, or does not want to do what.
 *
 * <p>In order: spelling and kana are brought to one form, courtesy is stripped, the tokenizer cuts,
 * concepts give meanings, then questions, clauses and signs are read. What is known of the language
 * stands in the data files beside this package; each tells its own form in its first line. {@code
 * meanings.bin} is derived from EDICT by {@code src/tools/japanese-meanings.py}, {@code
 * synonyms.txt} from SudachiDict by {@code src/tools/japanese-synonyms.py}; their licences lie
 * beside them.
 */
@NullMarked
package io.madoguchi.language.japanese;

import org.jspecify.annotations.NullMarked;
