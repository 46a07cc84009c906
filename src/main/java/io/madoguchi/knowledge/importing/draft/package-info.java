/**
 * What every format gives: intents, answers and synonyms before they are files, and a report of
 * what found no place. Knows no format.
 */
@NullMarked
package io.madoguchi.knowledge.importing.draft;

import org.jspecify.annotations.NullMarked;
