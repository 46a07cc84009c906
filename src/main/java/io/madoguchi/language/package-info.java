/**
 * Reads text as a person would: normal form, language, words, and what is denied or wished.
 *
 * <p>The way in is {@link io.madoguchi.language.Reader}; {@link
 * io.madoguchi.language.LanguageDetector} says which language to read in. Values such as days and
 * order numbers are found in the package {@code entities}. No other room knows a language: adding
 * one means a package below this room, its word lists, and its sentences among the tests. What an
 * utterance is <em>about</em> does not belong here.
 *
 * <p>Of a text, the first {@value io.madoguchi.language.NormalForm#MAX_LENGTH} characters are read;
 * the rest is cut, and {@link io.madoguchi.language.Utterance#cut} says so.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Language",
    allowedDependencies = {})
@NullMarked
package io.madoguchi.language;

import org.jspecify.annotations.NullMarked;
