package io.madoguchi.report;

import io.madoguchi.conversation.Author;
import io.madoguchi.conversation.ClosingReason;
import io.madoguchi.conversation.Event;
import io.madoguchi.conversation.Recorded;
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
 * <p>A team is named by its id; empty where no team had to do with it.
 */
final class Course {

  /** Written down later than this after the end, it was not work on it all the while. */
  static final Duration LONGEST_WRAP_UP = Duration.ofHours(1);

  private final List<Wait> waits = new ArrayList<>(0);
  private final List<Answer> answers = new ArrayList<>(0);
  private final List<Handling> handlings = new ArrayList<>(0);
  private final Map<String, Instant> agentWrote = new HashMap<>(0);
  private final Map<String, Duration> held = new HashMap<>(0);

  private long sequence;
  private Instant began = Instant.MIN;
  private Instant last = Instant.MIN;
  private boolean visitorWrote;
  private boolean wished;
  private String team = "";
  private String lastTeam = "";
  private @Nullable Instant waitingSince;
  private @Nullable Instant unansweredSince;
  private @Nullable Instant heldSince;
  private @Nullable Ending ending;
  private @Nullable Rating rating;

  /**
   * @param answered whether it ended with an agent
   */
  record Wait(String team, Duration lasted, Instant ended, boolean answered) {}

  /** An agent's first message after a wish for a person. */
  record Answer(String team, Duration after, Instant at) {}

  /** An agent's part, or several agents' one after the other. */
  record Handling(Map<String, Duration> byTeam, Instant ended) {}

  /**
   * @param inHand whether an agent had it
   */
  record Ending(Instant at, boolean inHand, String team, Optional<ClosingReason> reason) {}

  record Rating(int score, Instant at, String team) {}

  static Course of(List<Recorded> log) {
    Course course = new Course();
    log.forEach(course::add);
    return course;
  }

  /** The next event. */
  void add(Recorded recorded) {
    sequence = recorded.sequence();
    last = recorded.at();
    if (began.equals(Instant.MIN)) {
      began = last;
    }
    switch (recorded.event()) {
      case Event.MessageSent message -> wrote(message.author());
      case Event.HandoffRequested request -> {
        wished = true;
        unansweredSince = last;
        waitFor(request.team());
      }
      case Event.AgentJoined _ -> join();
      case Event.AgentLeft left when left.reason() == Event.AgentLeft.Reason.TAKEN_OVER -> letGo();
      case Event.AgentLeft left -> {
        letGo();
        waitFor(left.team());
      }
      case Event.Moved moved -> moveTo(moved.team());
      case Event.HandoffCancelled _, Event.ReturnedToBot _ -> backToBot();
      case Event.Closed _ -> close();
      case Event.Reopened _ -> ending = null;
      case Event.WrappedUp wrappedUp -> wrapUp(wrappedUp.reason());
      case Event.Rated rated -> rating = new Rating(rated.score(), last, lastTeam);
      default -> {}
    }
  }

  private void wrote(Author author) {
    switch (author) {
      case Author.Visitor _ -> visitorWrote = true;
      case Author.Bot _ -> {}
      case Author.Agent _ -> {
        agentWrote.put(team, last);
        if (unansweredSince != null) {
          answers.add(new Answer(team, since(unansweredSince), last));
          unansweredSince = null;
        }
      }
    }
  }

  private void waitFor(String next) {
    team = next;
    waitingSince = last;
  }

  /** The wait goes on where it is moved to. */
  private void moveTo(String next) {
    Instant since = waitingSince == null ? last : waitingSince;
    waitFor(next);
    waitingSince = since;
  }

  private void join() {
    endWait(true);
    heldSince = last;
    lastTeam = team;
  }

  private void endWait(boolean answered) {
    if (waitingSince != null) {
      waits.add(new Wait(team, since(waitingSince), last, answered));
      waitingSince = null;
    }
  }

  private void letGo() {
    if (heldSince != null) {
      held.merge(team, since(heldSince), Duration::plus);
      heldSince = null;
    }
  }

  private void backToBot() {
    endWait(false);
    letGo();
    endHandling();
    team = "";
    unansweredSince = null;
  }

  private void close() {
    boolean inHand = heldSince != null;
    backToBot();
    ending = new Ending(last, inHand, lastTeam, Optional.empty());
  }

  private void endHandling() {
    if (!held.isEmpty()) {
      handlings.add(new Handling(Map.copyOf(held), last));
      held.clear();
    }
  }

  private void wrapUp(ClosingReason reason) {
    if (ending == null) {
      return;
    }
    boolean first = ending.reason().isEmpty();
    ending = new Ending(ending.at(), ending.inHand(), ending.team(), Optional.of(reason));
    Duration writing = since(ending.at());
    if (first && ending.inHand() && writing.compareTo(LONGEST_WRAP_UP) <= 0) {
      Handling handling = handlings.removeLast();
      Map<String, Duration> byTeam = new HashMap<>(handling.byTeam());
      byTeam.merge(ending.team(), writing, Duration::plus);
      handlings.add(new Handling(Map.copyOf(byTeam), handling.ended()));
    }
  }

  /** Never negative: the clock may have been set back. */
  private Duration since(Instant begin) {
    return begin.isAfter(last) ? Duration.ZERO : Duration.between(begin, last);
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
    return last;
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

  List<Handling> handlings() {
    return handlings;
  }

  /** When an agent of a team last wrote. */
  Map<String, Instant> agentWrote() {
    return agentWrote;
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
