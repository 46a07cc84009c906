/**
 * What an utterance looks like to the model: hashed features, numbered and weighed, and the vector
 * of what its words mean.
 *
 * <p>{@link io.madoguchi.matching.features.FeatureReader} reads them by the {@link
 * io.madoguchi.matching.features.Recipe} of a language; {@link
 * io.madoguchi.matching.features.FeatureIndex} knows those of the examples and makes vectors. Knows
 * nothing of intents, nor of what is learned.
 */
@NullMarked
package io.madoguchi.matching.features;

import org.jspecify.annotations.NullMarked;
