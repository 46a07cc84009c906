/**
 * How much a socket may ask for: from which pages, how many at once, how fast, how long.
 *
 * <p>Uses no other part of the room.
 */
@NullMarked
package io.madoguchi.chat.limits;

import org.jspecify.annotations.NullMarked;
