/**
 * Finds in an utterance what can be written down as a value: days, times, amounts, order numbers,
 * addresses, names from a designer's list.
 *
 * <p>The way in is {@link io.madoguchi.language.entities.EntityReader}; {@link
 * io.madoguchi.language.entities.Shown} writes a value back for a reader. Every form of writing is
 * one class here that implements {@code Form}; the words of a language stand in the files beside
 * them. All scanning takes time in proportion to the text, of which the first {@value
 * io.madoguchi.language.NormalForm#MAX_LENGTH} characters are read.
 *
 * <p>What a value is wanted for does not belong here.
 */
@org.springframework.modulith.NamedInterface("entities")
@NullMarked
package io.madoguchi.language.entities;

import org.jspecify.annotations.NullMarked;
