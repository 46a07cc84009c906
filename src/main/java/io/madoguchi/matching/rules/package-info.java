/**
 * The designers' rules, compiled: which of them an utterance fits.
 *
 * <p>Way in: {@link io.madoguchi.matching.rules.RuleBook}, one for each language. What a rule asks
 * for is looked for once for all rules of the book.
 */
@NullMarked
package io.madoguchi.matching.rules;

import org.jspecify.annotations.NullMarked;
