/** One turn of the bot: answer, clarify, ask again, or hand off. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Bot",
    allowedDependencies = {"conversation", "knowledge", "matching", "language"})
@NullMarked
package io.madoguchi.bot;

import org.jspecify.annotations.NullMarked;
