/** The files of other systems, from a folder or an archive, as text with bounds. */
@NullMarked
package io.madoguchi.knowledge.importing.files;

import org.jspecify.annotations.NullMarked;
