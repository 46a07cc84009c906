/** The sockets of visitors and agents, and the frames on them. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Chat",
    allowedDependencies = {"conversation", "routing", "staff", "knowledge"})
@NullMarked
package io.madoguchi.chat;

import org.jspecify.annotations.NullMarked;
