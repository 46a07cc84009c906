/**
 * Who works here: accounts, roles, teams, languages, skills, capacity and presence; and the doors
 * of the whole service.
 *
 * <p>Way in: {@link io.madoguchi.staff.Agents} for accounts, {@link io.madoguchi.staff.Attendance}
 * for presence, {@link io.madoguchi.staff.StaffMember} as the principal behind the login. This
 * package is who works here; the work on it is done in the parts below, which use this package and
 * are not used by it:
 *
 * <ul>
 *   <li>{@code accounts}: what administrators do to accounts, and one-time links
 *   <li>{@code joining}: the other side of such a link
 *   <li>{@code login}: passwords, tries, sessions
 *   <li>{@code doors}: who may open which address of the whole service
 *   <li>{@code pages}: what the pages of all rooms share
 *   <li>{@code staffing}: what supervisors decide about colleagues for the moment
 *   <li>{@code audit}: who did what to whom
 * </ul>
 *
 * <p>Tells {@link io.madoguchi.staff.PresenceChanged}, {@link io.madoguchi.staff.StaffChanged},
 * {@link io.madoguchi.staff.StaffingChanged} and {@link io.madoguchi.staff.SessionEnded}; hears
 * nothing.
 *
 * <p>Does not belong here: which conversation an agent holds (that is {@code routing}).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Staff",
    allowedDependencies = {})
@NullMarked
package io.madoguchi.staff;

import org.jspecify.annotations.NullMarked;
