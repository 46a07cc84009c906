/**
 * What the screens of all desks show and are told without asking: the lists, the offers, who looks
 * at what, who was mentioned.
 *
 * <p>Uses {@code frames}, {@code delivery}, {@code limits}, {@code blocks} and {@code mentions};
 * knows no frame that a desk sends.
 */
@NullMarked
package io.madoguchi.chat.screens;

import org.jspecify.annotations.NullMarked;
