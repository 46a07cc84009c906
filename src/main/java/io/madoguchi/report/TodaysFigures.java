package io.madoguchi.report;

import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.staff.presence.PresenceLog;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The figures since midnight in the bot's time zone, at most {@link #PAUSE} behind. Thread-safe:
 * reading never waits, and all work is done by one thread of low priority beside the requests.
 */
@Component
@EnableConfigurationProperties(ReportSettings.class)
public class TodaysFigures implements ConversationListener {

  private static final Logger LOG = LoggerFactory.getLogger(TodaysFigures.class);

  /** Between two readings, so that a busy day costs no more than a quiet one. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private static final Duration RETRY = Duration.ofSeconds(10);

  /** Some 20 MB. What comes when there are so many is read from the log. */
  private static final int MOST_NEWS = 10_000;

  /** Some 20 MB. */
  private static final int MOST_CONVERSATIONS = 50_000;

  private final KnowledgeBase knowledge;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;
  private final PresenceLog presence;
  private final Ledger ledger;

  /** What was added to the logs, in order for each of them, and not looked at yet. */
  private final Queue<ConversationMoved> news = new LinkedBlockingQueue<>(MOST_NEWS);

  /** To be read from the log. */
  private final Set<ConversationId> stale = ConcurrentHashMap.newKeySet();

  private final AtomicBoolean due = new AtomicBoolean();
  private final AtomicBoolean changed = new AtomicBoolean();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("figures").priority(Thread.MIN_PRIORITY).factory());
  private volatile Today today;

  TodaysFigures(
      Conversations conversations,
      KnowledgeBase knowledge,
      PresenceLog presence,
      ReportSettings settings,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.knowledge = knowledge;
    this.presence = presence;
    this.publisher = publisher;
    this.clock = clock;
    this.ledger = new Ledger(conversations, settings, MOST_CONVERSATIONS, day());
    this.today = Today.of(ledger.day(), DaySheet.NONE);
  }

  private record Today(DaySheet sheet, Figures figures) {
    static Today of(Day day, DaySheet sheet) {
      return new Today(sheet, sheet.figures(day.from()));
    }
  }

  public Figures now() {
    return today.figures();
  }

  /** The same with everything that it is made of. */
  DaySheet sheet() {
    return today.sheet();
  }

  @Override
  public void moved(ConversationMoved moved) {
    if (!news.offer(moved)) {
      stale.add(moved.after().id());
    }
    if (moved.events().stream().anyMatch(TodaysFigures::counts)) {
      changed.set(true);
    }
    wake(PAUSE);
  }

  /** Whether it may change a figure at once; what else there is, is counted along with it. */
  private static boolean counts(Recorded recorded) {
    return recorded.sequence() == 1
        || switch (recorded.event()) {
          case Event.MessageSent message -> message.author() instanceof Author.Agent;
          case Event.MessageLeft _, Event.NoteAdded _, Event.Tagged _ -> false;
          default -> true;
        };
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    readTheDay();
  }

  /** As far as it is not known: after a start, and when the clock is set back to an earlier day. */
  private void readTheDay() {
    later(() -> stale.addAll(ledger.touched()), Duration.ZERO);
    look();
  }

  /** Another day may have begun. */
  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
  void look() {
    changed.set(true);
    wake(Duration.ZERO);
  }

  private void wake(Duration pause) {
    if (!due.getAndSet(true)) {
      later(this::refresh, pause);
    }
  }

  private void later(Runnable work, Duration pause) {
    try {
      thread.schedule(() -> guarded(work), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      // The service is shutting down.
    }
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (StorageUnavailable | DataAccessException _) {
      later(work, RETRY);
    } catch (RuntimeException failure) {
      LOG.error("today's figures could not be brought up to date; the next change tries", failure);
    }
  }

  private void refresh() {
    due.set(false);
    if (ledger.turnTo(day())) {
      readTheDay();
    }
    for (ConversationMoved moved = news.poll(); moved != null; moved = news.poll()) {
      if (!ledger.follow(moved.after().id(), moved.events())) {
        stale.add(moved.after().id());
      }
    }
    for (ConversationId id : stale) {
      stale.remove(id);
      read(id);
    }
    if (changed.getAndSet(false)) {
      count();
    }
  }

  private void count() {
    Day day = ledger.day();
    DaySheet sheet =
        ledger.sheet(
            clock.instant(),
            presence.between(day.from(), day.to()),
            DayCount.presenceKnown(day, presence));
    Today next = Today.of(day, sheet);
    if (!next.equals(today)) {
      today = next;
      publisher.publishEvent(new FiguresChanged());
    }
  }

  private void read(ConversationId id) {
    try {
      ledger.read(id);
    } catch (StorageUnavailable unavailable) {
      stale.add(id);
      throw unavailable;
    }
  }

  private Day day() {
    return Day.of(clock.instant(), knowledge.current().bot().hours().zone());
  }

  @PreDestroy
  void close() {
    thread.shutdownNow();
  }
}
