/**
 * What supervisors decide about colleagues for the moment: who is available, and for how much.
 *
 * <p>Way in: {@link io.madoguchi.staff.staffing.Staffing}, for other rooms too. Tells {@link
 * io.madoguchi.staff.StaffingChanged}.
 */
@NamedInterface("staffing")
@NullMarked
package io.madoguchi.staff.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
