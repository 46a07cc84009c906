/**
 * Visitors who are not served: who blocked them, until when, and whether somebody who comes is one
 * of them.
 *
 * <p>Uses no other part of the room. Whose deed it is, and what becomes of the conversation, is
 * decided elsewhere.
 */
@NullMarked
package io.madoguchi.chat.blocks;

import org.jspecify.annotations.NullMarked;
