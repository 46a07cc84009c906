/**
 * Makes a bot folder of what people have elsewhere. Way in: {@link
 * io.madoguchi.knowledge.importing.ImportCommand}.
 *
 * <p>A format below this package fills a {@code draft.Draft}, {@code writing.NewFolder} makes files
 * of it, and {@code Workshop} lets the room's own reader take them before they are moved into
 * place.
 */
@NamedInterface("importing")
@NullMarked
package io.madoguchi.knowledge.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
