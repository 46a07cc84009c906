/**
 * The other side of a one-time link: becoming somebody who works here, or setting a new password.
 *
 * <p>Way in: {@code /setup}, {@code /invite} and {@code /password}.
 */
@NullMarked
package io.madoguchi.staff.joining;

import org.jspecify.annotations.NullMarked;
