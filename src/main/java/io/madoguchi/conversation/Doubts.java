package io.madoguchi.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Conversations whose last change is not known to be stored: a connection that broke during a
 * commit does not say which it was. Thread-safe; one conversation by one thread at a time.
 */
final class Doubts {

  private final ConversationLog log;
  private final Cache<ConversationId, Conversation> known =
      Caffeine.newBuilder().maximumSize(20_000).build();

  Doubts(ConversationLog log) {
    this.log = log;
  }

  /**
   * A change from {@code before} may have been stored, or not.
   *
   * @param before the last state that everybody has heard of
   */
  void about(Conversation before) {
    known.asMap().putIfAbsent(before.id(), before);
  }

  Set<ConversationId> open() {
    return Set.copyOf(known.asMap().keySet());
  }

  /**
   * What was stored although it was not known to be; empty when there was no doubt, or nothing was
   * stored.
   *
   * @throws StorageUnavailable when it still cannot be known
   */
  Optional<ConversationMoved> settle(ConversationId id) {
    Conversation before = known.getIfPresent(id);
    if (before == null) {
      return Optional.empty();
    }
    Optional<Conversation> now = log.load(id);
    List<Recorded> missed = log.read(id, before.sequence(), Integer.MAX_VALUE);
    known.invalidate(id);
    return missed.isEmpty()
        ? Optional.empty()
        : now.map(after -> new ConversationMoved(before.phase(), after, missed));
  }
}
