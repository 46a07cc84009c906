/** English: OpenNLP's words and stems, and a reader of negation. */
@NullMarked
package io.madoguchi.language.english;

import org.jspecify.annotations.NullMarked;
