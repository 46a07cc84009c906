/**
 * From an utterance to ranked intents, with the reasons why.
 *
 * <p>The way in is {@link io.madoguchi.matching.Matcher}; without Spring, {@link
 * io.madoguchi.matching.LearnedMatcher#of}. New knowledge is learned before it serves (as a {@code
 * Learner} of the knowledge room). In order: rules, equal examples, then what was learned, held
 * against what the examples affirm and deny ({@link io.madoguchi.matching.stance.Stance}). Here is
 * the way through; {@code readings}, {@code rules}, {@code features}, {@code model} and {@code
 * certainty} are its parts, each of which knows only those before it. What the bot does with an
 * interpretation does not belong here.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Matching",
    allowedDependencies = {
      "language",
      "language::entities",
      "knowledge",
      "knowledge :: reading",
      "knowledge :: checking"
    })
@NullMarked
package io.madoguchi.matching;

import org.jspecify.annotations.NullMarked;
