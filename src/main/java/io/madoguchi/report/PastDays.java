package io.madoguchi.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.staff.presence.PresenceLog;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The figures of days, today's included. A finished day is counted once, beside the requests, by
 * one thread of low priority; whoever asks before that is told that it is being counted.
 * Thread-safe.
 */
@Component
public class PastDays {

  /** A wrap-up may still come for so long: see {@link Course#LONGEST_WRAP_UP}. */
  private static final Duration SETTLED = Course.LONGEST_WRAP_UP;

  /** So old may be what is shown of a day that is not settled. */
  private static final Duration FRESH = Duration.ofMinutes(5);

  /** Counted unasked, so that the usual questions find an answer. */
  private static final int UNASKED = 28;

  /** Another number wherever the counting or what is stored of it changes. */
  private static final String EDITION = "1";

  private static final Logger LOG = LoggerFactory.getLogger(PastDays.class);

  private final KnowledgeBase knowledge;
  private final Conversations conversations;
  private final DayStore store;
  private final TodaysFigures today;
  private final Sources sources;
  private final Set<LocalDate> due = ConcurrentHashMap.newKeySet();
  private final Cache<Key, DaySheet> known = Caffeine.newBuilder().maximumSize(100).build();
  private final Cache<Key, DaySheet> unsettled =
      Caffeine.newBuilder().maximumSize(2).expireAfterWrite(FRESH).build();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("past-days").priority(Thread.MIN_PRIORITY).factory());

  PastDays(
      KnowledgeBase knowledge,
      Conversations conversations,
      DayStore store,
      TodaysFigures today,
      Sources sources) {
    this.knowledge = knowledge;
    this.conversations = conversations;
    this.store = store;
    this.today = today;
    this.sources = sources;
  }

  /** What days are counted from besides conversations. */
  @Component
  record Sources(PresenceLog presence, ReportSettings settings, Clock clock) {}

  private record Key(LocalDate day, String terms) {}

  public enum State {
    /**
     * The sheet stays as it is, but for today's and, in the first hour after midnight, yesterday's.
     */
    COUNTED,
    /** Ask again in a moment. */
    COUNTING,
    /** There was nothing here yet, or the day is still to come. */
    NOTHING
  }

  /**
   * One day.
   *
   * @param sheet with {@link State#COUNTED} only, otherwise empty of figures
   */
  public record Counted(LocalDate day, State state, DaySheet sheet) {}

  /** In the bot's time zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(sources.clock().instant(), zone());
  }

  public ZoneId zone() {
    return knowledge.current().bot().hours().zone();
  }

  /**
   * @param from not after {@code to}; both are included
   * @throws StorageUnavailable when it cannot be read now
   */
  public List<Counted> between(LocalDate from, LocalDate to) {
    LocalDate now = today();
    Optional<LocalDate> first = first();
    List<Counted> days = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      boolean nothing = first.filter(day::isBefore).isPresent() || first.isEmpty();
      if (day.isAfter(now) || (nothing && !day.equals(now))) {
        days.add(new Counted(day, State.NOTHING, DaySheet.NONE));
      } else if (day.equals(now)) {
        days.add(new Counted(day, State.COUNTED, today.sheet()));
      } else {
        days.add(past(day));
      }
    }
    return days;
  }

  /** From when on something can be known. */
  private Optional<LocalDate> first() {
    Optional<Instant> spoken = conversations.firstBegan();
    Optional<Instant> present = sources.presence().begins();
    return Stream.of(spoken, present)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(moment -> LocalDate.ofInstant(moment, zone()));
  }

  private Counted past(LocalDate day) {
    Optional<DaySheet> sheet = known(day);
    if (sheet.isPresent()) {
      return new Counted(day, State.COUNTED, sheet.get());
    }
    count(day);
    return new Counted(day, State.COUNTING, DaySheet.NONE);
  }

  private Optional<DaySheet> known(LocalDate day) {
    Key key = new Key(day, terms());
    DaySheet remembered = known.getIfPresent(key);
    if (remembered != null) {
      return Optional.of(remembered);
    }
    if (!settled(day)) {
      return Optional.ofNullable(unsettled.getIfPresent(key));
    }
    Optional<DaySheet> stored = store.find(day, key.terms());
    stored.ifPresent(sheet -> known.put(key, sheet));
    return stored;
  }

  private DayCount counter() {
    return new DayCount(conversations, sources.presence(), sources.settings());
  }

  private Day bounds(LocalDate day) {
    return Day.of(day.atStartOfDay(zone()).toInstant(), zone());
  }

  private boolean settled(LocalDate day) {
    return !sources.clock().instant().isBefore(bounds(day).to().plus(SETTLED));
  }

  private void count(LocalDate day) {
    if (due.add(day)) {
      try {
        thread.execute(() -> counted(day));
      } catch (RejectedExecutionException _) {
        // The service is shutting down.
      }
    }
  }

  private void counted(LocalDate day) {
    try {
      String terms = terms();
      boolean settled = settled(day);
      DaySheet sheet = counter().count(bounds(day));
      if (settled) {
        store.put(day, terms, sheet);
      } else {
        unsettled.put(new Key(day, terms), sheet);
      }
    } catch (StorageUnavailable | DataAccessException failure) {
      LOG.warn("{} could not be counted now; whoever asks next has it tried again", day, failure);
    } catch (RuntimeException failure) {
      LOG.error("{} could not be counted", day, failure);
    } finally {
      due.remove(day);
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    if (sources.settings().recount()) {
      try {
        recount();
        LOG.info("finished days are counted anew, because madoguchi.report.recount says so");
      } catch (DataAccessException failure) {
        LOG.warn("finished days could not be forgotten; they stay as they are", failure);
      }
    }
  }

  /** Forgets what was counted; each day is counted anew from the logs. */
  void recount() {
    store.clear();
    known.invalidateAll();
  }

  /** Counts what people usually ask for before they do. */
  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void countUnasked() {
    try {
      Optional<LocalDate> first = first();
      LocalDate now = today();
      for (int back = 1; back <= UNASKED; back++) {
        LocalDate day = now.minusDays(back);
        if (first.filter(begin -> !day.isBefore(begin)).isPresent()
            && settled(day)
            && !store.has(day, terms())) {
          count(day);
        }
      }
    } catch (StorageUnavailable | DataAccessException failure) {
      LOG.warn("past days could not be looked through; the next time tries again", failure);
    }
  }

  /** What a day was counted by. */
  private String terms() {
    return String.join(
        " ",
        EDITION,
        zone().getId(),
        sources.settings().serviceLevel().toString(),
        sources.settings().shortLeave().toString());
  }

  @PreDestroy
  void close() {
    thread.shutdownNow();
  }
}
