package io.madoguchi.chat.files;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Responder;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.files.FileSettings;
import io.madoguchi.files.FileStore;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes files whose conversation ended long ago, and what a crash left behind before the log
 * named it. Every round looks at all that is there, one conversation after the other, and knows
 * nothing of the last: so it may be cut off anywhere.
 *
 * <p>Folders of conversations that the log does not know are left alone. No crash makes them; they
 * say that another database is in place than the one they belong to.
 */
@Component
class FileRetention {

  /** A file is named by the log in a moment, or else when the same one is sent again. */
  private static final Duration NAMED_WITHIN = Duration.ofDays(1);

  private static final Logger LOG = LoggerFactory.getLogger(FileRetention.class);

  private final FileSettings settings;
  private final FileStore store;
  private final Conversations conversations;
  private final Responder responder;
  private final ConversationLocks locks;
  private final Clock clock;

  FileRetention(
      FileSettings settings,
      FileStore store,
      Conversations conversations,
      Responder responder,
      ConversationLocks locks,
      Clock clock) {
    this.settings = settings;
    this.store = store;
    this.conversations = conversations;
    this.responder = responder;
    this.locks = locks;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT10M")
  void sweep() {
    sweep(clock.instant());
  }

  /**
   * @return how many files were deleted
   */
  int sweep(Instant now) {
    int deleted = 0;
    int strange = 0;
    try (Stream<String> all = store.conversations()) {
      for (Iterator<String> each = all.iterator(); each.hasNext(); ) {
        String name = each.next();
        Optional<Conversation> found = conversations.find(new ConversationId(name));
        strange += found.isEmpty() ? 1 : 0;
        deleted += found.isEmpty() ? 0 : tidy(found.get(), now);
      }
    } catch (IOException | StorageUnavailable failure) {
      LOG.warn("files could not be looked through; the next round tries again", failure);
    }
    if (deleted > 0) {
      LOG.info("{} files were deleted: kept for long enough, or never sent", deleted);
    }
    if (strange > 0) {
      LOG.warn(
          "data/files has {} folders of conversations that are not in this database; they are left"
              + " alone",
          strange);
    }
    return deleted;
  }

  private int tidy(Conversation conversation, Instant now) {
    try {
      return isOver(conversation, now)
          ? store.deleteAll(conversation.id().value())
          : deleteUnnamed(conversation.id(), now.minus(NAMED_WITHIN));
    } catch (IOException failure) {
      LOG.warn("files of conversation {} could not be deleted", conversation.id(), failure);
      return 0;
    }
  }

  /** Once nobody can take it up again, nothing changes that any more. */
  private boolean isOver(Conversation conversation, Instant now) {
    Duration reopened = responder.patience().reopenWithin();
    Duration keep = settings.keep().compareTo(reopened) > 0 ? settings.keep() : reopened;
    return settings.keep().isPositive()
        && conversation.phase() instanceof Phase.Closed closed
        && closed.at().plus(keep).isBefore(now);
  }

  private int deleteUnnamed(ConversationId id, Instant before) throws IOException {
    ReentrantLock lock = locks.of(id);
    lock.lock();
    try {
      int deleted = 0;
      for (FileStore.Kept kept : store.of(id.value())) {
        if (kept.at().isBefore(before) && !named(id, kept.id())) {
          store.delete(id.value(), kept.id());
          deleted++;
        }
      }
      return deleted;
    } finally {
      lock.unlock();
    }
  }

  /** Asked anew for each: it may have been sent while this waited for the lock. */
  private boolean named(ConversationId id, String file) {
    return conversations.find(id).flatMap(each -> each.files().find(file)).isPresent();
  }
}
