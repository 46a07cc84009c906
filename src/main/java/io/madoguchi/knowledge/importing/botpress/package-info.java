/** Botpress 12: its export of questions and answers, intents, and lists of entities. */
@NullMarked
package io.madoguchi.knowledge.importing.botpress;

import org.jspecify.annotations.NullMarked;
