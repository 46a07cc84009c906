/** Who works here: accounts, roles, teams, capacity and presence. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Staff",
    allowedDependencies = {})
@NullMarked
package io.madoguchi.staff;

import org.jspecify.annotations.NullMarked;
