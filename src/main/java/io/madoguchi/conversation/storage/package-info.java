/**
 * The log in its database: events as JSON, their rows, and the one writer that commits them in
 * groups.
 *
 * <p>Way in: {@link io.madoguchi.conversation.ConversationLog}, which the conversation asks for.
 */
@NullMarked
package io.madoguchi.conversation.storage;

import org.jspecify.annotations.NullMarked;
