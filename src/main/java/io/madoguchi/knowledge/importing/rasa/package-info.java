/** Rasa's training data: examples and synonyms, and the responses that answer them. */
@NullMarked
package io.madoguchi.knowledge.importing.rasa;

import org.jspecify.annotations.NullMarked;
