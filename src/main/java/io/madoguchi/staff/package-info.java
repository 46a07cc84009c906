/**
 * Who works here: accounts, roles, teams, languages, skills, capacity and presence; and the doors
 * of the whole service.
 *
 * <p>Way in: {@link io.madoguchi.staff.Agents} for accounts, {@link io.madoguchi.staff.Attendance}
 * for presence, {@link io.madoguchi.staff.StaffMember} as the principal behind the login. Every
 * address of the service stands in {@code Routes} with who may open it; what is not there is
 * closed.
 *
 * <p>Tells {@link io.madoguchi.staff.PresenceChanged} and {@link io.madoguchi.staff.StaffChanged};
 * hears nothing.
 *
 * <p>Does not belong here: which conversation an agent holds (that is {@code routing}).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Staff",
    allowedDependencies = {})
@NullMarked
package io.madoguchi.staff;

import org.jspecify.annotations.NullMarked;
