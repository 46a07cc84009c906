/**
 * What was read in the examples, kept on disk: reading them costs more than all else of a start,
 * and a changed file changes few of them.
 *
 * <p>{@link io.madoguchi.matching.readings.ReadingStore} has what was read by the same rules and
 * words, {@link io.madoguchi.matching.readings.KnownReadings} is asked for one example after
 * another. Knows nothing of intents, nor of what is learned.
 */
@NullMarked
package io.madoguchi.matching.readings;

import org.jspecify.annotations.NullMarked;
