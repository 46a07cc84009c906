/**
 * From a folder to a {@link io.madoguchi.knowledge.Knowledge}: {@code *Reader} read one kind of
 * thing each, {@code Shape} names the keys they take.
 *
 * <p>Way in: {@link io.madoguchi.knowledge.reading.BotFolder}, which other rooms may use to read a
 * folder that does not serve.
 */
@NamedInterface("reading")
@NullMarked
package io.madoguchi.knowledge.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
