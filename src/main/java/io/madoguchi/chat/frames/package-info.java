/**
 * What both kinds of frames share: bounded JSON, clean text, refusals, and events as visitors and
 * as agents see them.
 *
 * <p>Uses no other part of the room.
 */
@NullMarked
package io.madoguchi.chat.frames;

import org.jspecify.annotations.NullMarked;
