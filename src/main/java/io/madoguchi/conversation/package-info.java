/** One conversation: its phase, its transcript, and the append-only log they come from. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Conversation",
    allowedDependencies = {"staff"})
@NullMarked
package io.madoguchi.conversation;

import org.jspecify.annotations.NullMarked;
