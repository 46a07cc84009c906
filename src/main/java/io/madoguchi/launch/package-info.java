/**
 * The very first step of a start: makes sure that the Java which runs is new enough. Compiled for
 * Java 17, so that an older one can read it and say what is wrong; everything else needs Java 25.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Launch",
    allowedDependencies = {})
@NullMarked
package io.madoguchi.launch;

import org.jspecify.annotations.NullMarked;
