/**
 * Who was named in which note, kept until it is old: whoever was not at the desk finds it on coming
 * back, with what they have not read marked.
 *
 * <p>Uses {@code frames}.
 */
@NullMarked
package io.madoguchi.chat.mentions;

import org.jspecify.annotations.NullMarked;
