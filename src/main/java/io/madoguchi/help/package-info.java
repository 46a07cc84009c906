/** The public FAQ pages and their search. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Help",
    allowedDependencies = {"knowledge", "language"})
@NullMarked
package io.madoguchi.help;

import org.jspecify.annotations.NullMarked;
