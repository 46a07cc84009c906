/** YAML of strangers as a tree in which every value knows its place. Knows no key of ours. */
@NullMarked
package io.madoguchi.knowledge.yaml;

import org.jspecify.annotations.NullMarked;
