/**
 * What an administrator does to accounts: inviting, changing, closing, and the one-time links for
 * all of it.
 *
 * <p>Way in: {@code /staff} ({@code StaffPage}); in Java {@link
 * io.madoguchi.staff.accounts.Accounts}. What the person with a link then does belongs to {@code
 * joining}.
 */
@NullMarked
package io.madoguchi.staff.accounts;

import org.jspecify.annotations.NullMarked;
