package io.madoguchi.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.conversation.ConversationLog.Append;
import io.madoguchi.conversation.ConversationLog.LogConflict;
import io.madoguchi.conversation.Turn.Played;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Conversation.Birth;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.conversation.state.Refusal;
import io.madoguchi.conversation.state.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * All conversations: the only way to change one, and to read its log. Thread-safe. Commands on one
 * conversation are carried out one after the other; what a call returns from is durable.
 */
@Component
public class Conversations {

  private static final int ATTEMPTS = 5;

  private final ConversationLog log;
  private final Responder responder;
  private final Consumer<ConversationMoved> listeners;
  private final Clock clock;
  private final Doubts doubts;
  private final TicketNumbers numbers = new TicketNumbers(this::allIn);
  private final Cache<ConversationId, Remembered> recent =
      Caffeine.newBuilder().maximumSize(20_000).build();

  /**
   * Several conversations share one. Fair, because who holds it waits for the storage meanwhile: on
   * one processor whoever writes without rest would have it again before anybody else wakes up.
   */
  private final ReentrantLock[] locks =
      Stream.generate(() -> new ReentrantLock(true)).limit(1_024).toArray(ReentrantLock[]::new);

  Conversations(
      ConversationLog log,
      Responder responder,
      Consumer<ConversationMoved> listeners,
      Clock clock) {
    this.log = log;
    this.doubts = new Doubts(log);
    this.responder = responder;
    this.listeners = listeners;
    this.clock = clock;
  }

  /**
   * A conversation that has just begun; {@code token} is shown to its visitor and to nobody else.
   */
  public record Begun(Conversation conversation, String token) {}

  /**
   * Begins a conversation with the bot's greeting.
   *
   * @param wished BCP 47 tag of the language the visitor's page asks for, perhaps blank
   * @throws StorageUnavailable when it cannot be stored
   */
  public Begun begin(String wished, Page page) {
    return begin(wished, page, Arrival.PLAIN);
  }

  /** The same for a visitor of whom something is known. */
  public Begun begin(String wished, Page page, Arrival arrival) {
    Instant now = now();
    ConversationId id = TimeOrderedId.next(now);
    Birth birth =
        new Birth(
            responder.language(wished),
            page,
            now,
            new Visitor(visitorId(id, arrival), arrival.attributes()));
    Conversation born = Conversation.begin(id, birth);
    String token = VisitorToken.fresh();
    Played.Done greeted = Turn.greet(born, arrival.identity(), responder, now, numbers);
    log.append(
        new Append(greeted.conversation(), greeted.log(), Optional.of(VisitorToken.hash(token))));
    recent.put(born.id(), Remembered.begun(greeted.conversation(), greeted.log()));
    publish(born.phase(), greeted);
    return new Begun(greeted.conversation(), token);
  }

  /**
   * Customers are the same on every device; others where they have the token of an earlier
   * conversation, unless that became known as a customer's.
   */
  private String visitorId(ConversationId id, Arrival arrival) {
    return arrival
        .identity()
        .map(Identity::visitorId)
        .or(
            () ->
                arrival
                    .previous()
                    .flatMap(this::byToken)
                    .flatMap(this::find)
                    .map(Conversation::visitor)
                    .filter(earlier -> earlier.identity().isEmpty() && !earlier.id().isEmpty())
                    .map(Visitor::id))
        .orElse(id.value());
  }

  /** The conversation that {@code token} opens; empty for a token nobody was given. */
  public Optional<ConversationId> byToken(String token) {
    return log.byToken(VisitorToken.hash(token));
  }

  public Optional<Conversation> find(ConversationId id) {
    return remembered(id).map(Remembered::conversation);
  }

  private Optional<Remembered> remembered(ConversationId id) {
    Remembered known = recent.getIfPresent(id);
    if (known != null) {
      return Optional.of(known);
    }
    // The commands last: what comes in between is one too many, never one too few.
    Optional<Remembered> loaded =
        log.load(id).map(state -> Remembered.loaded(state, log.commands(id)));
    // Absent only: a command may have gone on meanwhile, and what it put here is newer.
    loaded.ifPresent(fresh -> recent.asMap().putIfAbsent(id, fresh));
    return loaded;
  }

  /** Events after {@code after} in order, at most {@code limit}. */
  public List<Recorded> eventsAfter(ConversationId id, long after, int limit) {
    return Optional.ofNullable(recent.getIfPresent(id))
        .flatMap(known -> known.eventsAfter(after, limit))
        .orElseGet(() -> log.read(id, after, limit));
  }

  /** Every conversation in {@code phase} right now; for building up what is kept in memory. */
  public List<Conversation> allIn(PhaseName phase) {
    return log.restingIn(phase, Instant.ofEpochMilli(Long.MAX_VALUE), Integer.MAX_VALUE).stream()
        .flatMap(id -> find(id).stream())
        .toList();
  }

  /**
   * Conversations in {@code phase} that nothing has been added to since {@code before}, oldest
   * first.
   */
  public List<ConversationId> restingIn(PhaseName phase, Instant before, int limit) {
    return log.restingIn(phase, before, limit);
  }

  /**
   * Conversations in {@code phase} that something was added to since {@code since}, newest first.
   */
  public List<ConversationId> lately(PhaseName phase, Instant since, int limit) {
    return log.lately(phase, since, limit);
  }

  /**
   * Conversations that began before {@code to} and that something was added to since {@code from},
   * at most {@code limit}.
   */
  public List<ConversationId> between(Instant from, Instant to, int limit) {
    return log.between(from, to, limit);
  }

  /** When the first conversation of all began; empty when there was none. */
  public Optional<Instant> firstBegan() {
    return log.firstBegan();
  }

  /** Earlier conversations of the same visitor, newest first. */
  public List<Conversation> earlierThan(Conversation conversation, int limit) {
    String visitor = conversation.birth().visitor().id();
    return visitor.isEmpty()
        ? List.of()
        : log.ofVisitor(visitor, conversation.birth().at(), limit).stream()
            .flatMap(id -> find(id).stream())
            .toList();
  }

  /**
   * Whether the same visitor began another conversation after {@code from} and before {@code to}.
   */
  public boolean beganWithin(Conversation conversation, Instant from, Instant to) {
    String visitor = conversation.birth().visitor().id();
    return !visitor.isEmpty()
        && log.ofVisitor(visitor, to, 2).stream()
            .filter(id -> !id.equals(conversation.id()))
            .flatMap(id -> find(id).stream())
            .anyMatch(other -> other.birth().at().isAfter(from));
  }

  /** The messages that visitors left while nobody was there, newest first. */
  public List<LeftMessage> leftMessages(int limit) {
    return log.leftMessages(limit);
  }

  public Result dispatch(ConversationId id, CommandId commandId, Command command) {
    return dispatch(id, Optional.of(commandId), command);
  }

  public Result dispatch(ConversationId id, Command command) {
    return dispatch(id, Optional.empty(), command);
  }

  /**
   * @throws StorageUnavailable when it is not known to be stored
   */
  private Result dispatch(ConversationId id, Optional<CommandId> commandId, Command command) {
    ReentrantLock lock = lockOf(id);
    lock.lock();
    try {
      settle(id);
      for (int attempt = 1; ; attempt++) {
        try {
          return carryOut(id, commandId, command);
        } catch (LogConflict conflict) {
          recent.invalidate(id);
          if (attempt == ATTEMPTS) {
            throw new StorageUnavailable(conflict);
          }
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private Result carryOut(ConversationId id, Optional<CommandId> commandId, Command command) {
    Optional<Remembered> found = remembered(id);
    if (found.isEmpty()) {
      return new Result.Refused(
          new Refusal(Refusal.UNKNOWN_CONVERSATION, "there is no conversation " + id));
    }
    Remembered known = found.get();
    Optional<Long> already =
        commandId.filter(known::mayHaveSeen).flatMap(each -> log.sequenceOf(id, each));
    if (already.isPresent()) {
      return new Result.Done(already.get());
    }
    Conversation before = known.conversation();
    return switch (Turn.play(before, command, commandId, responder, now(), numbers)) {
      case Played.Rejected rejected -> new Result.Refused(rejected.refusal());
      case Played.Done done -> {
        append(before, done);
        recent.put(id, known.after(done.conversation(), done.log()));
        publish(before.phase(), done);
        yield new Result.Done(done.sequence());
      }
    };
  }

  private void publish(Phase before, Played.Done done) {
    listeners.accept(new ConversationMoved(before, done.conversation(), done.log()));
  }

  private void append(Conversation before, Played.Done done) {
    try {
      log.append(new Append(done.conversation(), done.log(), Optional.empty()));
    } catch (StorageUnavailable failure) {
      recent.invalidate(before.id());
      doubts.about(before);
      throw failure;
    }
  }

  /** Tells everybody of a change that was stored although that was not known. */
  private void settle(ConversationId id) {
    doubts
        .settle(id)
        .ifPresent(
            moved -> {
              recent.invalidate(id);
              listeners.accept(moved);
            });
  }

  /** Settles what nobody has come back for. */
  @Scheduled(fixedDelayString = "PT5S")
  void settleDoubts() {
    try {
      for (ConversationId id : doubts.open()) {
        ReentrantLock lock = lockOf(id);
        lock.lock();
        try {
          settle(id);
        } finally {
          lock.unlock();
        }
      }
    } catch (StorageUnavailable _) {
      // Next time.
    }
  }

  private ReentrantLock lockOf(ConversationId id) {
    return locks[Math.floorMod(id.hashCode(), locks.length)];
  }

  /** To the millisecond, as the log keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
