/**
 * From the log to a socket: who follows which conversation, and one writer for each socket that
 * never makes anybody wait for the network.
 *
 * <p>Uses {@code frames}.
 */
@NullMarked
package io.madoguchi.chat.delivery;

import org.jspecify.annotations.NullMarked;
