/**
 * What designers write: intents, articles, dictionaries and the bot's settings, as one immutable
 * value. This package is that value and how other rooms get at it; the work is done in the parts
 * below, each of which uses this package and is not used by it.
 *
 * <ul>
 *   <li>{@code reading}: files to {@link io.madoguchi.knowledge.Knowledge}, and the command {@code
 *       check}
 *   <li>{@code checking}: what a reading is judged by
 *   <li>{@code watching}: the folder that serves, and its changes
 *   <li>{@code importing}: other people's formats
 *   <li>{@code yaml}, {@code finding}: what all of these are written with
 * </ul>
 *
 * <p>Way in: {@link io.madoguchi.knowledge.KnowledgeBase} for what serves now, {@link
 * io.madoguchi.knowledge.reading.BotFolder} to read a folder with every finding at its place.
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
