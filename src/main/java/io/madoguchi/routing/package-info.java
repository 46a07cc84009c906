/** Who waits, in which place and how long, and who is given to whom. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Routing",
    allowedDependencies = {"conversation", "staff"})
@NullMarked
package io.madoguchi.routing;

import org.jspecify.annotations.NullMarked;
