/**
 * The public FAQ pages and their search, from the same articles that the bot quotes.
 *
 * <p>Way in: {@code /help/{language}} and {@code /help/{language}/suggest}; nothing in Java. Hears
 * {@link io.madoguchi.knowledge.KnowledgePublished}; tells nothing.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Help",
    allowedDependencies = {"knowledge", "language"})
@NullMarked
package io.madoguchi.help;

import org.jspecify.annotations.NullMarked;
