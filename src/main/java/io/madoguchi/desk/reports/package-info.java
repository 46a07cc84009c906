/**
 * Past days for supervisors: the board's figures of chosen days, by day, team and agent, as tables,
 * drawings and a file for spreadsheets.
 *
 * <p>Way in: {@code /reports} and {@code /reports/figures.csv}.
 */
@NullMarked
package io.madoguchi.desk.reports;

import org.jspecify.annotations.NullMarked;
