/**
 * Makes a bot folder of what people have elsewhere. Way in: {@link
 * io.madoguchi.knowledge.importing.ImportCommand}.
 */
@NamedInterface("importing")
@NullMarked
package io.madoguchi.knowledge.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
