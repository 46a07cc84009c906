/**
 * What a designer can do about the results of a trial, the most useful first.
 *
 * <p>Way in: {@link io.madoguchi.matching.evaluation.hints.Hints}. Words for them are in {@code
 * report}.
 */
@NullMarked
package io.madoguchi.matching.evaluation.hints;

import org.jspecify.annotations.NullMarked;
