/**
 * What designers write: intents, articles, dictionaries and the bot's settings, as one immutable
 * value.
 *
 * <p>Way in: {@link io.madoguchi.knowledge.KnowledgeBase} for what serves now, {@link
 * io.madoguchi.knowledge.BotFolder} to read a folder with every finding at its place. {@code
 * *Reader} read one kind of thing each; {@code Links}, {@code Lookalikes} and {@code WordsCheck}
 * judge the whole.
 *
 * <p>Asks every {@link io.madoguchi.knowledge.Learner} before new knowledge serves, then tells
 * {@link io.madoguchi.knowledge.KnowledgePublished}; hears nothing.
 *
 * <p>Does not belong here: what an utterance means.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Knowledge",
    allowedDependencies = {"language"})
@NullMarked
package io.madoguchi.knowledge;

import org.jspecify.annotations.NullMarked;
