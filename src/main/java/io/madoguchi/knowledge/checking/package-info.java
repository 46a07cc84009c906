/**
 * Judges what was read: single values ({@code Ids}, {@code Urls}, {@code Markup}), names and who
 * points to them ({@code Links}), and the whole ({@code Advice}, {@code WordsCheck}). Knows no file
 * and no YAML.
 */
@NullMarked
package io.madoguchi.knowledge.checking;

import org.jspecify.annotations.NullMarked;
