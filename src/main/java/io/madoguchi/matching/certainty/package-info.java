/**
 * How far the model can be trusted: the chance that its best guess is right, and the chance of each
 * behind it.
 *
 * <p>{@link io.madoguchi.matching.certainty.CrossValidation} hides examples and looks what the
 * model makes of them; {@link io.madoguchi.matching.certainty.Calibration} and {@link
 * io.madoguchi.matching.certainty.Rivals} learn chances from that.
 */
@NullMarked
package io.madoguchi.matching.certainty;

import org.jspecify.annotations.NullMarked;
