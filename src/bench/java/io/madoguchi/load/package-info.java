/** Load on the whole service, over its real protocol: see src/bench/README.md. */
@NullMarked
package io.madoguchi.load;

import org.jspecify.annotations.NullMarked;
