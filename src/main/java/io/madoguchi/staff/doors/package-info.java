/**
 * The doors of the whole service: who may open which address, what is said to those who may not,
 * and what every answer tells the browser.
 *
 * <p>Begin with {@code Routes}, the one table of addresses; what is not in it is closed.
 */
@NullMarked
package io.madoguchi.staff.doors;

import org.jspecify.annotations.NullMarked;
