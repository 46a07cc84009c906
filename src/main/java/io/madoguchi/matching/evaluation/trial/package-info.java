/**
 * Puts utterances to a matcher, from a file or from the examples themselves by cross-validation,
 * and keeps what it said to each.
 *
 * <p>Way in: {@link io.madoguchi.matching.evaluation.trial.Trial}. What the results mean is not
 * said here: that is {@code figures}.
 */
@NullMarked
package io.madoguchi.matching.evaluation.trial;

import org.jspecify.annotations.NullMarked;
