/**
 * From an utterance to ranked intents, with the reasons why.
 *
 * <p>The way in is {@link io.madoguchi.matching.Matcher}; without Spring, {@link
 * io.madoguchi.matching.LearnedMatcher#of}. New knowledge is learned before it serves (as a {@code
 * Learner} of the knowledge room). In order: rules, equal examples, then what was learned, held
 * against what the examples affirm and deny ({@link io.madoguchi.matching.stance.Stance}). What the
 * bot does with an interpretation does not belong here.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Matching",
    allowedDependencies = {"language", "knowledge", "knowledge :: reading"})
@NullMarked
package io.madoguchi.matching;

import org.jspecify.annotations.NullMarked;
