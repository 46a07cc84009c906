/** The agents' pages and their API. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Desk",
    allowedDependencies = {"conversation", "routing", "staff", "knowledge", "language"})
@NullMarked
package io.madoguchi.desk;

import org.jspecify.annotations.NullMarked;
