/**
 * The bytes of files that people send each other: what kind they are, whether they are let in, and
 * where they are kept.
 *
 * <p>Way in: {@link io.madoguchi.files.Sniffer} says what bytes are, {@link
 * io.madoguchi.files.FileNames} cleans a name, {@link io.madoguchi.files.FileStore} keeps. Knows no
 * conversation, tells and hears nothing. Why it is done so: {@code src/docs/decisions/0017}.
 *
 * <p>Does not belong here: who may send and read them.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Files",
    allowedDependencies = {})
@NullMarked
package io.madoguchi.files;

import org.jspecify.annotations.NullMarked;
