/**
 * The agents' end: {@code /ws/desk}, its frames, and the commands made of them.
 *
 * <p>Uses {@code screens} to answer, {@code blocks} to close the door,, and nothing of the
 * visitors' end.
 */
@NullMarked
package io.madoguchi.chat.desk;

import org.jspecify.annotations.NullMarked;
