/** The building: starts the rooms below it and owns nothing else. */
@NullMarked
package io.madoguchi;

import org.jspecify.annotations.NullMarked;
