package io.madoguchi.report;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one conversation adds to the figures: a fold over its log, which may go on at any time. Used
 * by one thread.
 *
 * <p>Teams and agents are named by their ids; empty where none had to do with it.
 */
final class Course {

  /** Written down later than this after the end, it was not work on it all the while. */
  static final Duration LONGEST_WRAP_UP = Duration.ofHours(1);

  private final List<Wait> waits = new ArrayList<>(0);
  private final List<Answer> answers = new ArrayList<>(0);
  private final Map<Who, Instant> agentWrote = new HashMap<>(0);
  private final Handlings handlings = new Handlings();
  private final BotCourse bot = new BotCourse();

  private long sequence;
  private Instant began = Instant.MIN;
  private Instant now = Instant.MIN;
  private boolean visitorWrote;
  private boolean wished;
  private String team = "";
  private Who last = Who.ALL;
  private @Nullable Instant waitingSince;
  private @Nullable Instant unansweredSince;
  private @Nullable Ending ending;
  private @Nullable Rating rating;

  /**
   * @param answered whether it ended with an agent
   */
  record Wait(Who who, Duration lasted, Instant ended, boolean answered) {}

  /** An agent's first message after a wish for a person. */
  record Answer(Who who, Duration after, Instant at) {}

  /**
   * @param inHand whether an agent had it
   */
  record Ending(Instant at, boolean inHand, Who who, Optional<ClosingReason> reason) {}

  record Rating(int score, Instant at, Who who) {}

  static Course of(List<Recorded> log) {
    Course course = new Course();
    log.forEach(course::add);
    return course;
  }

  /**
   * The next event, unless it belongs to a later day. A wrap-up belongs to the end that it is about
   * when it is written soon after it.
   *
   * @return false when this and all that follow are not of the day that ends at {@code midnight}
   */
  boolean addBefore(Instant midnight, Recorded recorded) {
    boolean ended = ending != null && !recorded.at().isBefore(midnight);
    if (recorded.at().isBefore(midnight) || (ended && wrapsUp(recorded))) {
      add(recorded);
      return true;
    }
    sequence = recorded.sequence();
    return ended && mayBeWrappedUpAfter(recorded);
  }

  private boolean wrapsUp(Recorded recorded) {
    return recorded.event() instanceof Event.WrappedUp && soonAfterTheEnd(recorded);
  }

  private boolean mayBeWrappedUpAfter(Recorded recorded) {
    return !(recorded.event() instanceof Event.Reopened) && soonAfterTheEnd(recorded);
  }

  private boolean soonAfterTheEnd(Recorded recorded) {
    return ending != null && !recorded.at().isAfter(ending.at().plus(LONGEST_WRAP_UP));
  }

  /** The next event. */
  void add(Recorded recorded) {
    sequence = recorded.sequence();
    now = recorded.at();
    if (began.equals(Instant.MIN)) {
      began = now;
    }
    switch (recorded.event()) {
      case Event.MessageSent message -> wrote(message);
      case Event.HandoffRequested request -> {
        wished = true;
        unansweredSince = now;
        bot.handedOver(request.by(), now);
        waitFor(request.team());
      }
      case Event.AgentJoined joined -> join(joined.agent().value());
      case Event.AgentLeft left when left.reason() == Event.AgentLeft.Reason.TAKEN_OVER ->
          handlings.letGo(now);
      case Event.AgentLeft left -> {
        handlings.letGo(now);
        waitFor(left.team());
      }
      case Event.Moved moved -> moveTo(moved.team());
      case Event.HandoffCancelled _, Event.ReturnedToBot _ -> backToBot();
      case Event.Closed _ -> close();
      case Event.Reopened _ -> ending = null;
      case Event.WrappedUp wrappedUp -> wrapUp(wrappedUp.reason());
      case Event.Rated rated -> rating = new Rating(rated.score(), now, last);
      case Event.FeedbackGiven feedback -> bot.judged(feedback, now);
      default -> {}
    }
  }

  private void wrote(Event.MessageSent message) {
    switch (message.author()) {
      case Author.Visitor _ -> {
        visitorWrote = true;
        if (team.isEmpty()) {
          bot.heard(message);
        }
      }
      case Author.Bot _ -> bot.said(message, now);
      case Author.Agent writer -> {
        Who who = new Who(team, writer.id().value());
        agentWrote.put(who, now);
        if (unansweredSince != null) {
          answers.add(new Answer(who, since(unansweredSince), now));
          unansweredSince = null;
        }
      }
    }
  }

  private void waitFor(String next) {
    team = next;
    waitingSince = now;
  }

  /** The wait goes on where it is moved to. */
  private void moveTo(String next) {
    Instant since = waitingSince == null ? now : waitingSince;
    waitFor(next);
    waitingSince = since;
  }

  private void join(String by) {
    last = new Who(team, by);
    endWait(true);
    handlings.begin(last, now);
  }

  private void endWait(boolean answered) {
    if (waitingSince != null) {
      Who who = answered ? last : new Who(team, "");
      waits.add(new Wait(who, since(waitingSince), now, answered));
      waitingSince = null;
    }
  }

  private void backToBot() {
    endWait(false);
    handlings.end(now);
    team = "";
    unansweredSince = null;
  }

  private void close() {
    boolean inHand = handlings.inHand();
    backToBot();
    ending = new Ending(now, inHand, last, Optional.empty());
  }

  private void wrapUp(ClosingReason reason) {
    if (ending == null) {
      return;
    }
    boolean first = ending.reason().isEmpty();
    ending = new Ending(ending.at(), ending.inHand(), ending.who(), Optional.of(reason));
    Duration writing = since(ending.at());
    if (first && ending.inHand() && writing.compareTo(LONGEST_WRAP_UP) <= 0) {
      handlings.addToLast(ending.who(), writing);
    }
  }

  private Duration since(Instant begin) {
    return Times.between(begin, now);
  }

  /** Of the last event; 0 before the first. */
  long sequence() {
    return sequence;
  }

  Instant began() {
    return began;
  }

  /** When the last event happened. */
  Instant last() {
    return now;
  }

  boolean visitorWrote() {
    return visitorWrote;
  }

  /** Whether a person was ever wished for, by whomever. */
  boolean wished() {
    return wished;
  }

  List<Wait> waits() {
    return waits;
  }

  List<Answer> answers() {
    return answers;
  }

  Handlings handlings() {
    return handlings;
  }

  /** When an agent last wrote, for which team. */
  Map<Who, Instant> agentWrote() {
    return agentWrote;
  }

  BotCourse bot() {
    return bot;
  }

  /** Empty while it is open. */
  Optional<Ending> ending() {
    return Optional.ofNullable(ending);
  }

  /** The last one counts. */
  Optional<Rating> rating() {
    return Optional.ofNullable(rating);
  }
}
