package io.madoguchi.report;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.staff.presence.PresenceLog;
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
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The figures of days, today's included. A finished day is counted once; whoever asks before that
 * is told that it is being counted. Thread-safe.
 */
@Component
public class PastDays {

  /** Counted unasked, so that the usual questions find an answer. */
  private static final int UNASKED = 28;

  private static final Logger LOG = LoggerFactory.getLogger(PastDays.class);

  private final Almanac almanac;
  private final Conversations conversations;
  private final PresenceLog presence;
  private final DayKeeper keeper;
  private final TodaysFigures today;

  PastDays(
      Almanac almanac,
      Conversations conversations,
      PresenceLog presence,
      DayKeeper keeper,
      TodaysFigures today) {
    this.almanac = almanac;
    this.conversations = conversations;
    this.presence = presence;
    this.keeper = keeper;
    this.today = today;
  }

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
    return almanac.today();
  }

  public ZoneId zone() {
    return almanac.zone();
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
    return today.now().from().equals(almanac.bounds(day).from())
        ? new Counted(day, State.COUNTED, today.sheet())
        : new Counted(day, State.COUNTING, DaySheet.NONE);
  }

  private Counted past(LocalDate day) {
    Optional<DaySheet> sheet = keeper.find(almanac.key(day), almanac.settled(day));
    if (sheet.isPresent()) {
      return new Counted(day, State.COUNTED, sheet.get());
    }
    keeper.count(almanac.key(day), almanac.bounds(day), almanac.settled(day));
    return new Counted(day, State.COUNTING, DaySheet.NONE);
  }

  /** From when on something can be known. */
  private Optional<LocalDate> first() {
    return Stream.of(conversations.firstBegan(), presence.begins())
        .flatMap(Optional::stream)
        .min(Comparator.<Instant>naturalOrder())
        .map(almanac::of);
  }

  /** Counts what people usually ask for before they do. */
  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void countUnasked() {
    try {
      LocalDate now = today();
      LocalDate first = first().orElse(now);
      keeper.clearFrom(almanac.settled(now.minusDays(1)) ? now : now.minusDays(1));
      for (int back = 1; back <= UNASKED; back++) {
        LocalDate day = now.minusDays(back);
        if (!day.isBefore(first) && almanac.settled(day)) {
          keeper.countUnlessKept(almanac.key(day), almanac.bounds(day));
        }
      }
    } catch (StorageUnavailable | DataAccessException failure) {
      LOG.warn("past days could not be looked through; the next time tries again", failure);
    }
  }
}
