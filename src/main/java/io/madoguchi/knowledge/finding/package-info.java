/**
 * How a finding is collected and worded: the place, a stable code, and what to do. Knows no file
 * format.
 */
@NullMarked
package io.madoguchi.knowledge.finding;

import org.jspecify.annotations.NullMarked;
