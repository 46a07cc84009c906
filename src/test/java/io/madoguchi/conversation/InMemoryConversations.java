package io.madoguchi.conversation;

import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.PhaseName;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The real {@link Conversations} over a log in memory, for tests of other rooms. */
public final class InMemoryConversations {

  private InMemoryConversations() {}

  public static Conversations with(Consumer<ConversationMoved> listener, Clock clock) {
    return new Conversations(new Log(), new Given.Echo(), listener, clock);
  }

  /** The log's promises without its durability. */
  static class Log implements ConversationLog {

    private final Map<ConversationId, Conversation> states = new HashMap<>();
    private final Map<ConversationId, List<Recorded>> events = new HashMap<>();
    private final Map<String, ConversationId> tokens = new HashMap<>();

    @Override
    public synchronized void append(Append append) {
      ConversationId id = append.conversation().id();
      List<Recorded> log = events.computeIfAbsent(id, _ -> new ArrayList<>());
      if (append.events().getFirst().sequence() != log.size() + 1) {
        throw new LogConflict(id, new IllegalStateException("sequence taken"));
      }
      log.addAll(append.events());
      states.put(id, append.conversation());
      append.tokenHash().ifPresent(hash -> tokens.put(hash, id));
    }

    @Override
    public synchronized Optional<Conversation> load(ConversationId id) {
      return Optional.ofNullable(states.get(id));
    }

    @Override
    public synchronized List<Recorded> read(ConversationId id, long after, int limit) {
      return events.getOrDefault(id, List.of()).stream()
          .filter(event -> event.sequence() > after)
          .limit(limit)
          .toList();
    }

    @Override
    public synchronized Optional<Long> sequenceOf(ConversationId id, CommandId command) {
      return events.getOrDefault(id, List.of()).stream()
          .filter(event -> event.command().filter(command::equals).isPresent())
          .map(Recorded::sequence)
          .findFirst();
    }

    @Override
    public synchronized List<CommandId> commands(ConversationId id) {
      return events.getOrDefault(id, List.of()).stream()
          .flatMap(event -> event.command().stream())
          .toList();
    }

    @Override
    public synchronized Optional<ConversationId> byToken(String tokenHash) {
      return Optional.ofNullable(tokens.get(tokenHash));
    }

    @Override
    public synchronized List<ConversationId> ofVisitor(String visitor, Instant before, int limit) {
      return states.values().stream()
          .filter(each -> each.birth().visitor().id().equals(visitor))
          .filter(each -> each.birth().at().isBefore(before))
          .sorted((one, other) -> other.birth().at().compareTo(one.birth().at()))
          .map(Conversation::id)
          .limit(limit)
          .toList();
    }

    @Override
    public synchronized List<ConversationId> restingIn(PhaseName phase, Instant before, int limit) {
      return states.values().stream()
          .filter(each -> each.phase().name() == phase)
          .filter(each -> each.gist().at().isBefore(before))
          .map(Conversation::id)
          .sorted((one, other) -> one.value().compareTo(other.value()))
          .limit(limit)
          .toList();
    }

    @Override
    public synchronized List<ConversationId> lately(PhaseName phase, Instant since, int limit) {
      return states.values().stream()
          .filter(each -> each.phase().name() == phase)
          .map(Conversation::id)
          .filter(id -> !events.get(id).getLast().at().isBefore(since))
          .sorted(
              Comparator.comparing((ConversationId id) -> events.get(id).getLast().at()).reversed())
          .limit(limit)
          .toList();
    }

    @Override
    public synchronized List<ConversationId> between(Instant from, Instant to, int limit) {
      return states.keySet().stream()
          .filter(id -> !events.get(id).getLast().at().isBefore(from))
          .filter(id -> events.get(id).getFirst().at().isBefore(to))
          .sorted((one, other) -> one.value().compareTo(other.value()))
          .limit(limit)
          .toList();
    }

    @Override
    public synchronized Optional<Instant> firstBegan() {
      return events.values().stream().map(log -> log.getFirst().at()).min(Instant::compareTo);
    }

    @Override
    public synchronized List<LeftMessage> leftMessages(int limit) {
      return events.entrySet().stream()
          .flatMap(log -> log.getValue().stream().flatMap(event -> left(log.getKey(), event)))
          .sorted(Comparator.comparing(LeftMessage::at).reversed())
          .limit(limit)
          .toList();
    }

    private static Stream<LeftMessage> left(ConversationId id, Recorded event) {
      return event.event() instanceof Event.MessageLeft message
          ? Stream.of(new LeftMessage(id, event.at(), message))
          : Stream.empty();
    }
  }
}
