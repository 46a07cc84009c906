/**
 * A trial's figures and hints, shown: as text in the terminal, as a page, as JSON.
 *
 * <p>Way in: {@link io.madoguchi.matching.evaluation.report.Report}, which holds everything that is
 * shown, and one class for each form of it. All words come from {@link
 * io.madoguchi.matching.evaluation.report.Wording}.
 */
@NullMarked
package io.madoguchi.matching.evaluation.report;

import org.jspecify.annotations.NullMarked;
