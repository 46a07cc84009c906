/**
 * The folder that serves: notices changes, has them learned, and swaps old knowledge for new. The
 * only part of this room that Spring runs.
 */
@NullMarked
package io.madoguchi.knowledge.watching;

import org.jspecify.annotations.NullMarked;
