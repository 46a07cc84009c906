/**
 * What is the same for every socket, whoever is at its other end: opened without compression, known
 * while it is open, pinged, let go when it is silent or slow, and sent away before the service
 * stops.
 *
 * <p>Uses {@code delivery}.
 */
@NullMarked
package io.madoguchi.chat.sockets;

import org.jspecify.annotations.NullMarked;
