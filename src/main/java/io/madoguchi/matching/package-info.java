/** From an utterance to ranked intents, with the reasons why. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Matching",
    allowedDependencies = {"language", "knowledge"})
@NullMarked
package io.madoguchi.matching;

import org.jspecify.annotations.NullMarked;
