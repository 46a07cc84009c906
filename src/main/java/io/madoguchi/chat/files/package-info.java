/**
 * Files that visitors and agents send each other: over HTTP, because a file on the socket would
 * hold up every word behind it. What was sent is a message of the log like any other.
 *
 * <p>Begin with {@code Uploads}. Uses {@code blocks} and {@code frames}, and nothing of the
 * sockets.
 */
@NullMarked
package io.madoguchi.chat.files;

import org.jspecify.annotations.NullMarked;
