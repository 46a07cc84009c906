package io.madoguchi.report;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The board's figures of a day, counted once more in the plainest way: each figure goes through the
 * whole log by itself and knows nothing of {@link Course} and {@link Tally}.
 */
final class NaiveCount {

  private final Day day;
  private final List<List<Recorded>> logs;

  NaiveCount(Day day, List<List<Recorded>> logs) {
    this.day = day;
    this.logs = logs;
  }

  long handled() {
    return logs.stream().filter(log -> log.stream().anyMatch(this::agentWroteToday)).count();
  }

  private boolean agentWroteToday(Recorded recorded) {
    return day.has(recorded.at())
        && recorded.event() instanceof Event.MessageSent message
        && message.author() instanceof Author.Agent;
  }

  /** Waits that an agent ended today. */
  List<Duration> answeredWaits() {
    return waits(true);
  }

  /** Waits that ended without an agent today. */
  List<Duration> leftWaits() {
    return waits(false);
  }

  private List<Duration> waits(boolean answered) {
    List<Duration> waits = new ArrayList<>();
    for (List<Recorded> log : logs) {
      for (int begin = 0; begin < log.size(); begin++) {
        Event event = log.get(begin).event();
        if (!(event instanceof Event.HandoffRequested || event instanceof Event.AgentLeft)) {
          continue;
        }
        for (int end = begin + 1; end < log.size(); end++) {
          Event then = log.get(end).event();
          boolean joined = then instanceof Event.AgentJoined;
          boolean gone = then instanceof Event.HandoffCancelled || then instanceof Event.Closed;
          if (joined || gone) {
            if (joined == answered && day.has(log.get(end).at())) {
              waits.add(Duration.between(log.get(begin).at(), log.get(end).at()));
            }
            break;
          }
        }
      }
    }
    return waits;
  }

  /** From a wish for a person to the first message of an agent today. */
  List<Duration> firstResponses() {
    List<Duration> all = new ArrayList<>();
    for (List<Recorded> log : logs) {
      for (int begin = 0; begin < log.size(); begin++) {
        if (log.get(begin).event() instanceof Event.HandoffRequested) {
          int end = begin + 1;
          while (end < log.size() && !answers(log.get(end)) && !endsTheWish(log.get(end))) {
            end++;
          }
          if (end < log.size() && answers(log.get(end)) && day.has(log.get(end).at())) {
            all.add(Duration.between(log.get(begin).at(), log.get(end).at()));
          }
        }
      }
    }
    return all;
  }

  private static boolean answers(Recorded recorded) {
    return recorded.event() instanceof Event.MessageSent message
        && message.author() instanceof Author.Agent;
  }

  private static boolean endsTheWish(Recorded recorded) {
    return recorded.event() instanceof Event.HandoffCancelled
        || recorded.event() instanceof Event.ReturnedToBot
        || recorded.event() instanceof Event.Closed;
  }

  /** Of conversations that rest closed at midnight, having ended today in an agent's hands. */
  Ratio resolved() {
    Ratio resolved = Ratio.NONE;
    for (List<Recorded> log : logs) {
      int end = lastOfToday(log, Event.Closed.class);
      if (end < 0 || reopenedBeforeMidnight(log, end) || !inHand(log, end)) {
        continue;
      }
      ClosingReason reason = null;
      Instant closed = log.get(end).at();
      for (Recorded after : log.subList(end + 1, log.size())) {
        boolean inTime =
            after.at().isBefore(day.to()) || !after.at().isAfter(closed.plusSeconds(3_600));
        if (after.event() instanceof Event.Reopened || !inTime) {
          break;
        }
        if (after.event() instanceof Event.WrappedUp wrapUp) {
          reason = wrapUp.reason();
        }
      }
      resolved = resolved.plus(reason == ClosingReason.RESOLVED);
    }
    return resolved;
  }

  /** Ended today after the visitor wrote, and nobody wished for a person. */
  Ratio contained() {
    Ratio contained = Ratio.NONE;
    for (List<Recorded> log : logs) {
      int end = lastOfToday(log, Event.Closed.class);
      if (end < 0 || reopenedBeforeMidnight(log, end)) {
        continue;
      }
      List<Recorded> before = log.subList(0, end);
      if (before.stream().anyMatch(NaiveCount::visitorWrote)) {
        contained =
            contained.plus(
                before.stream().noneMatch(each -> each.event() instanceof Event.HandoffRequested));
      }
    }
    return contained;
  }

  Ratio satisfied() {
    Ratio satisfied = Ratio.NONE;
    for (List<Recorded> log : logs) {
      int rated = lastOfToday(log, Event.Rated.class);
      if (rated >= 0) {
        satisfied = satisfied.plus(((Event.Rated) log.get(rated).event()).score() > 3);
      }
    }
    return satisfied;
  }

  /** What the bot said next to what a visitor typed today, in one of three ways. */
  long replies(String way) {
    long count = 0;
    for (List<Recorded> log : logs) {
      int missed = 0;
      for (int at = 1; at < log.size(); at++) {
        if (!(log.get(at).event() instanceof Event.MessageSent reply) || reply.note().isEmpty()) {
          continue;
        }
        int now = reply.note().get().memory().misses();
        String is =
            reply.note().get().intent().isPresent()
                ? reply.note().get().smalltalk() ? "smalltalk" : "answered"
                : now <= missed ? "other" : reply.choices().isEmpty() ? "fallback" : "unsure";
        missed = now;
        if (is.equals(way) && visitorWrote(log.get(at - 1)) && day.has(log.get(at).at())) {
          count++;
        }
      }
    }
    return count;
  }

  private static boolean visitorWrote(Recorded recorded) {
    return recorded.event() instanceof Event.MessageSent message
        && message.author() instanceof Author.Visitor;
  }

  private int lastOfToday(List<Recorded> log, Class<? extends Event> kind) {
    for (int at = log.size() - 1; at >= 0; at--) {
      if (kind.isInstance(log.get(at).event()) && day.has(log.get(at).at())) {
        return at;
      }
    }
    return -1;
  }

  private boolean reopenedBeforeMidnight(List<Recorded> log, int end) {
    return log.subList(end, log.size()).stream()
        .anyMatch(each -> each.event() instanceof Event.Reopened && each.at().isBefore(day.to()));
  }

  private static boolean inHand(List<Recorded> log, int end) {
    for (int at = end - 1; at >= 0; at--) {
      Event event = log.get(at).event();
      if (event instanceof Event.AgentJoined) {
        return true;
      }
      if (event instanceof Event.AgentLeft
          || event instanceof Event.ReturnedToBot
          || event instanceof Event.HandoffRequested
          || event instanceof Event.Closed) {
        return false;
      }
    }
    return false;
  }
}
