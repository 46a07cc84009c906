/**
 * Who was there, when and for what, kept over restarts: every change of presence is a stretch that
 * ends where the next one begins.
 *
 * <p>Way in: {@link io.madoguchi.staff.presence.PresenceLog}, for other rooms too. Hears {@link
 * io.madoguchi.staff.PresenceChanged} and {@link io.madoguchi.staff.StaffChanged}.
 */
@NamedInterface("presence")
@NullMarked
package io.madoguchi.staff.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
