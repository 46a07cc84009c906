/**
 * Whether the visitors' socket keeps to RFC 6455 and RFC 7692, asked by a client that can break
 * every rule of them.
 */
@NullMarked
package io.madoguchi.chat.conformance;

import org.jspecify.annotations.NullMarked;
