/** From a draft to the files of a bot folder, which the room's own reader must take. */
@NullMarked
package io.madoguchi.knowledge.importing.writing;

import org.jspecify.annotations.NullMarked;
