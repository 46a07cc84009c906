/**
 * Who did what, when and to whom: deeds of people with rights, kept apart from what was said.
 *
 * <p>Way in: {@link io.madoguchi.staff.audit.Audit}, for other rooms too. No secret and nothing a
 * visitor wrote belongs in it.
 */
@NamedInterface("audit")
@NullMarked
package io.madoguchi.staff.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
