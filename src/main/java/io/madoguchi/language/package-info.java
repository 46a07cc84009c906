/** Reads text as a person would: normal form, language, words, and what is denied or wished. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Language",
    allowedDependencies = {})
@NullMarked
package io.madoguchi.language;

import org.jspecify.annotations.NullMarked;
