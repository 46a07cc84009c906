/**
 * Who a visitor is, when the site they come from vouches for it with a signed token.
 *
 * <p>Does not belong here: what follows from it. The conversation keeps it, and gives a VIP their
 * place in the line.
 */
@NullMarked
package io.madoguchi.chat.identity;

import org.jspecify.annotations.NullMarked;
