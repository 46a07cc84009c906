/** Dialogflow ES: the export of an agent, with its intents, training phrases and entities. */
@NullMarked
package io.madoguchi.knowledge.importing.dialogflow;

import org.jspecify.annotations.NullMarked;
