/**
 * The linear model: how it is learned, how it scores, and which examples are near.
 *
 * <p>{@link io.madoguchi.matching.model.TrainingSet} learns a {@link
 * io.madoguchi.matching.model.Classifier}: a softmax over all classes, and of very many classes one
 * over a shortlist, packed. The same examples give the same weights, bit for bit. How far a score
 * can be trusted is learned in {@code certainty}.
 */
@NullMarked
package io.madoguchi.matching.model;

import org.jspecify.annotations.NullMarked;
