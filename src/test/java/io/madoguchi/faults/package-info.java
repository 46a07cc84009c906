/**
 * What must hold whatever dies: the service, the disk, the network, the database. See
 * src/docs/reliability.md.
 */
@NullMarked
package io.madoguchi.faults;

import org.jspecify.annotations.NullMarked;
