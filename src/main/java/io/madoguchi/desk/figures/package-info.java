/**
 * Figures as pages show them: the value, its formula and the numbers in it, the same on the live
 * board and in the reports.
 */
@NullMarked
package io.madoguchi.desk.figures;

import org.jspecify.annotations.NullMarked;
