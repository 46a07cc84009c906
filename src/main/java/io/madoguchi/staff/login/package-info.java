/**
 * Logging in: the form, passwords, how often somebody may try, and whether a session still stands.
 *
 * <p>Way in: {@code /login}; {@code doors} puts the parts into the filter chain.
 */
@NullMarked
package io.madoguchi.staff.login;

import org.jspecify.annotations.NullMarked;
