/**
 * The live board's end: {@code /ws/board}. It says that something is new, never what: the page then
 * asks for itself, with its own language and rights.
 *
 * <p>Uses {@code frames}, {@code delivery}, {@code sockets} and {@code limits}.
 */
@NullMarked
package io.madoguchi.chat.board;

import org.jspecify.annotations.NullMarked;
