/**
 * The live board of supervisors: who waits, who is there, and today's figures on one page, and what
 * a supervisor sets about a colleague from there.
 *
 * <p>Way in: {@code /board}. The page is told of changes by {@code /ws/board} (room {@code chat})
 * and then asks {@code /board/now} for the part that changes.
 */
@NullMarked
package io.madoguchi.desk.board;

import org.jspecify.annotations.NullMarked;
