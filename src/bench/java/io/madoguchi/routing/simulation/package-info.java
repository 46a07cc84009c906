/**
 * A house played day by day, to score what visitors are told about their wait. Knows nothing of the
 * service but its estimate; seeded, so that two runs say the same.
 */
@NullMarked
package io.madoguchi.routing.simulation;

import org.jspecify.annotations.NullMarked;
