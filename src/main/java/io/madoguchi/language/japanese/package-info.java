/** Japanese: Kuromoji's words, and who does, cannot, or does not want to do what. */
@NullMarked
package io.madoguchi.language.japanese;

import org.jspecify.annotations.NullMarked;
