/**
 * The visitors' end: {@code /ws/visitor}, its frames and the commands made of them, and the places
 * in the line that visitors are told.
 *
 * <p>Uses {@code frames}, {@code delivery}, {@code sockets}, {@code limits} and {@code identity},
 * and nothing of the agents' end.
 */
@NullMarked
package io.madoguchi.chat.visitor;

import org.jspecify.annotations.NullMarked;
