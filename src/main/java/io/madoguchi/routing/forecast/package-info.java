/**
 * How long a wait will be, computed without any outside: handling times, the line played forward,
 * and what past estimates turned out to be worth.
 *
 * <p>Way in: {@link io.madoguchi.routing.forecast.Forecaster}. The method is described in {@code
 * src/docs/routing.md}.
 */
@NullMarked
package io.madoguchi.routing.forecast;

import org.jspecify.annotations.NullMarked;
