/**
 * What designers write: intents, articles, dictionaries and the bot's settings, as one immutable
 * value.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Knowledge",
    allowedDependencies = {"language"})
@NullMarked
package io.madoguchi.knowledge;

import org.jspecify.annotations.NullMarked;
