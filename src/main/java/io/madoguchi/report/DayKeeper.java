package io.madoguchi.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.conversation.StorageUnavailable;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Has finished days counted, each once, beside the requests, by one thread of low priority, and
 * keeps what was counted. Thread-safe.
 */
@Component
class DayKeeper {

  /** So old may be what is shown of a day that is not settled. */
  private static final Duration FRESH = Duration.ofMinutes(5);

  private static final int REMEMBERED = 100;
  private static final Logger LOG = LoggerFactory.getLogger(DayKeeper.class);

  private final DayStore store;
  private final DayCount counter;
  private final Set<LocalDate> due = ConcurrentHashMap.newKeySet();
  private final Cache<Key, DaySheet> settled =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final Cache<Key, DaySheet> unsettled =
      Caffeine.newBuilder().maximumSize(2).expireAfterWrite(FRESH).build();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("past-days").priority(Thread.MIN_PRIORITY).factory());

  DayKeeper(DayStore store, DayCount counter) {
    this.store = store;
    this.counter = counter;
  }

  /**
   * @param terms what it is counted by
   */
  record Key(LocalDate day, String terms) {}

  /**
   * Empty when it is not counted yet: ask for it by {@link #count}.
   *
   * @param over whether nothing can change it any more
   * @throws DataAccessException when it cannot be read now
   */
  Optional<DaySheet> find(Key key, boolean over) {
    DaySheet remembered = (over ? settled : unsettled).getIfPresent(key);
    if (remembered != null || !over) {
      return Optional.ofNullable(remembered);
    }
    Optional<DaySheet> stored = store.find(key.day(), key.terms());
    stored.ifPresent(sheet -> settled.put(key, sheet));
    return stored;
  }

  /** Soon; nothing happens when it is being counted already. */
  void count(Key key, Day bounds, boolean over) {
    if (due.add(key.day())) {
      try {
        thread.execute(() -> counted(key, bounds, over));
      } catch (RejectedExecutionException _) {
        // The service is shutting down.
      }
    }
  }

  /** The same unless it is kept. */
  void countUnlessKept(Key key, Day bounds) {
    if (!store.has(key.day(), key.terms())) {
      count(key, bounds, true);
    }
  }

  private void counted(Key key, Day bounds, boolean over) {
    try {
      DaySheet sheet = counter.count(bounds);
      if (over) {
        store.put(key.day(), key.terms(), sheet);
      } else {
        unsettled.put(key, sheet);
      }
    } catch (StorageUnavailable | DataAccessException failure) {
      LOG.warn("{} could not be counted; whoever asks next has it tried again", key.day(), failure);
    } catch (RuntimeException failure) {
      LOG.error("{} could not be counted", key.day(), failure);
    } finally {
      due.remove(key.day());
    }
  }

  /**
   * Forgets {@code day} and what is later, where that was counted: the clock was ahead.
   *
   * @throws DataAccessException when it cannot be looked up now
   */
  void clearFrom(LocalDate day) {
    if (store.last().filter(last -> !last.isBefore(day)).isPresent()) {
      LOG.warn("the clock was set back: what was counted of {} and later is counted anew", day);
      store.clearFrom(day);
      settled.invalidateAll();
    }
  }

  /** Forgets all of them; each is counted anew from the logs. */
  void clear() {
    store.clear();
    settled.invalidateAll();
  }

  @PreDestroy
  void close() {
    thread.shutdownNow();
  }
}
