package io.madoguchi.chat.files;

import io.madoguchi.conversation.state.ConversationId;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Keeps whoever changes the files of one conversation from doing so at once. Thread-safe. */
@Component
class ConversationLocks {

  private final ReentrantLock[] locks = new ReentrantLock[64];

  ConversationLocks() {
    Arrays.setAll(locks, _ -> new ReentrantLock());
  }

  /** Shared by some conversations: never take two at once. */
  ReentrantLock of(ConversationId conversation) {
    return locks[Math.floorMod(conversation.hashCode(), locks.length)];
  }
}
