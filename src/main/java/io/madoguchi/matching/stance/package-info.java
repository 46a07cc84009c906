/**
 * Whether two utterances ask the same thing, beyond sharing their words: what is said of each deed,
 * which side is taken, what is asked, and what one says that the other does not.
 *
 * <p>Way in: {@link io.madoguchi.matching.stance.Stance}, one for each intent, made when a model is
 * learned. Knows nothing of a particular language: what differs between languages is read into
 * {@link io.madoguchi.language.Utterance}.
 */
@NullMarked
package io.madoguchi.matching.stance;

import org.jspecify.annotations.NullMarked;
