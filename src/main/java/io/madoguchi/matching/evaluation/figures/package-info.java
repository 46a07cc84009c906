/**
 * The figures of a trial: shares with their intervals, calibration, AUROC, scores by intent, and
 * what two trials of the same utterances have in common. Pure arithmetic on {@code trial}'s
 * results; each is defined in {@code src/docs/evaluation.md}.
 */
@NullMarked
package io.madoguchi.matching.evaluation.figures;

import org.jspecify.annotations.NullMarked;
