package io.madoguchi.report;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.staff.presence.PresenceLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The figures of days, today's included. A finished day is counted once; whoever asks before that
 * is told that it is being counted. Thread-safe.
 */
@Component
public class PastDays {

  /** A wrap-up may still come for so long. */
  private static final Duration SETTLED = Course.LONGEST_WRAP_UP;

  /** Counted unasked, so that the usual questions find an answer. */
  private static final int UNASKED = 28;

  /** Another number wherever the counting or what is stored of it changes. */
  private static final String EDITION = "1";

  private static final Logger LOG = LoggerFactory.getLogger(PastDays.class);

  private final KnowledgeBase knowledge;
  private final Conversations conversations;
  private final DayKeeper keeper;
  private final TodaysFigures today;
  private final Sources sources;

  PastDays(
      KnowledgeBase knowledge,
      Conversations conversations,
      DayKeeper keeper,
      TodaysFigures today,
      Sources sources) {
    this.knowledge = knowledge;
    this.conversations = conversations;
    this.keeper = keeper;
    this.today = today;
    this.sources = sources;
  }

  /** What days are counted from besides conversations. */
  @Component
  record Sources(PresenceLog presence, ReportSettings settings, Clock clock) {}

  public enum State {
    /** The sheet stays as it is, but for today's and, in the hour after midnight, yesterday's. */
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
   * @throws DataAccessException the same
   */
  public List<Counted> between(LocalDate from, LocalDate to) {
    LocalDate now = today();
    LocalDate first = first().orElse(now);
    List<Counted> days = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (day.equals(now)) {
        days.add(running(day));
      } else if (day.isAfter(now) || day.isBefore(first)) {
        days.add(new Counted(day, State.NOTHING, DaySheet.NONE));
      } else {
        days.add(past(day));
      }
    }
    return days;
  }

  /** In the first minute of a day its figures may still be yesterday's. */
  private Counted running(LocalDate day) {
    return today.now().from().equals(bounds(day).from())
        ? new Counted(day, State.COUNTED, today.sheet())
        : new Counted(day, State.COUNTING, DaySheet.NONE);
  }

  private Counted past(LocalDate day) {
    Optional<DaySheet> sheet = keeper.find(key(day), settled(day));
    if (sheet.isPresent()) {
      return new Counted(day, State.COUNTED, sheet.get());
    }
    keeper.count(key(day), bounds(day), settled(day));
    return new Counted(day, State.COUNTING, DaySheet.NONE);
  }

  /** From when on something can be known. */
  private Optional<LocalDate> first() {
    return Stream.of(conversations.firstBegan(), sources.presence().begins())
        .flatMap(Optional::stream)
        .min(Comparator.<Instant>naturalOrder())
        .map(moment -> LocalDate.ofInstant(moment, zone()));
  }

  private Day bounds(LocalDate day) {
    return Day.of(day.atStartOfDay(zone()).toInstant(), zone());
  }

  private boolean settled(LocalDate day) {
    return !sources.clock().instant().isBefore(bounds(day).to().plus(SETTLED));
  }

  private DayKeeper.Key key(LocalDate day) {
    ReportSettings settings = sources.settings();
    return new DayKeeper.Key(
        day,
        String.join(
            " ",
            EDITION,
            zone().getId(),
            settings.serviceLevel().toString(),
            settings.shortLeave().toString()));
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
    keeper.clear();
  }

  /** Counts what people usually ask for before they do. */
  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void countUnasked() {
    try {
      LocalDate now = today();
      LocalDate first = first().orElse(now);
      for (int back = 1; back <= UNASKED; back++) {
        LocalDate day = now.minusDays(back);
        if (!day.isBefore(first) && settled(day)) {
          keeper.countUnlessKept(key(day), bounds(day));
        }
      }
    } catch (StorageUnavailable | DataAccessException failure) {
      LOG.warn("past days could not be looked through; the next time tries again", failure);
    }
  }
}
