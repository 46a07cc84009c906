package io.madoguchi.routing;

import io.madoguchi.conversation.events.Colleague;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.routing.Router.Taking;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Everything that may happen at a counter, at random, from as many threads as wish: visitors who
 * come, go and give up, agents who take, answer offers, transfer, close, change their presence or
 * are cut off, supervisors who take over and move, and time that passes.
 */
final class Storm {

  static final List<String> TEAMS = List.of("support", "billing", "technical");

  private final Counter counter;
  private final List<Agent> agents;
  private final List<ConversationId> visitors = new CopyOnWriteArrayList<>();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

  /** The line has one thread, and the clock one hand. */
  private final Object line = new Object();

  Storm(Counter counter, List<Agent> agents) {
    this.counter = counter;
    this.agents = agents;
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  void blow(Random random, int times) {
    for (int n = 0; n < times; n++) {
      Agent agent = agents.get(random.nextInt(agents.size()));
      switch (random.nextInt(20)) {
        case 0, 1, 2 -> arrive(random);
        case 3 -> visitorLeaves(random);
        case 4, 5 -> answer(agent, random);
        case 6 -> desk(agent, () -> counter.router().takeNext(agent, counter.id()));
        case 7 ->
            visitor(random)
                .ifPresent(id -> desk(agent, () -> counter.router().take(agent, id, counter.id())));
        case 8 -> close(agent, random);
        case 9 -> transfer(agent, random);
        case 10 -> changePresence(agent, random);
        case 11 -> cutOff(agent, random);
        case 12 -> timePasses(random);
        case 13, 14 -> everybodyAnswers(random);
        case 15 ->
            visitor(random).ifPresent(id -> counter.router().takeOver(agent, id, counter.id()));
        case 16 -> move(agent, random);
        default -> lineWorks();
      }
    }
  }

  void arrive(Random random) {
    ConversationId id = counter.conversations.begin("ja", Page.UNKNOWN).conversation().id();
    String team = TEAMS.get(random.nextInt(TEAMS.size()));
    visitors.add(id);
    dispatch(id, new Command.RequestHandoff(team, random.nextInt(5) == 0, Party.BOT));
  }

  void lineWorks() {
    synchronized (line) {
      counter.settle();
    }
  }

  private void timePasses(Random random) {
    synchronized (line) {
      counter.pass(Duration.ofSeconds(random.nextInt(25)));
    }
  }

  private void visitorLeaves(Random random) {
    visitor(random)
        .ifPresent(
            id ->
                dispatch(
                    id,
                    random.nextBoolean()
                        ? new Command.CancelHandoff(Party.VISITOR)
                        : new Command.Close(Party.VISITOR, Optional.empty())));
  }

  private void everybodyAnswers(Random random) {
    lineWorks();
    agents.forEach(agent -> answer(agent, random));
  }

  private void answer(Agent agent, Random random) {
    boolean accepts = random.nextInt(3) > 0;
    counter
        .offers()
        .to(agent.id())
        .forEach(
            offer -> {
              if (accepts) {
                ConversationId id = offer.conversation();
                desk(agent, () -> counter.router().accept(agent, id, counter.id()));
              } else {
                counter.offers().decline(agent.id(), offer.conversation());
              }
            });
  }

  private void close(Agent agent, Random random) {
    held(agent, random)
        .ifPresent(id -> dispatch(id, new Command.Close(Party.AGENT, Optional.of(agent.id()))));
  }

  private void transfer(Agent agent, Random random) {
    Agent other = agents.get(random.nextInt(agents.size()));
    Optional<Colleague> to =
        random.nextBoolean() && counter.receivers().obstacle(other).isEmpty()
            ? Optional.of(new Colleague(other.id(), other.name()))
            : Optional.empty();
    String team = TEAMS.get(random.nextInt(TEAMS.size()));
    held(agent, random)
        .ifPresent(id -> dispatch(id, new Command.Transfer(agent.id(), team, "申し送り", to)));
  }

  private void move(Agent supervisor, Random random) {
    Agent other = agents.get(random.nextInt(agents.size()));
    Optional<Colleague> to =
        random.nextBoolean() && counter.receivers().obstacle(other).isEmpty()
            ? Optional.of(new Colleague(other.id(), other.name()))
            : Optional.empty();
    String team = TEAMS.get(random.nextInt(TEAMS.size()));
    Command move = new Command.Move(supervisor.id(), supervisor.name(), team, Optional.empty(), to);
    visitor(random).ifPresent(id -> dispatch(id, move));
  }

  private void changePresence(Agent agent, Random random) {
    Presence[] chosen = {Presence.AVAILABLE, Presence.AVAILABLE, Presence.AWAY, Presence.WRAP_UP};
    synchronized (agent) {
      counter.crew.attendance().choose(agent.id(), chosen[random.nextInt(chosen.length)]);
    }
  }

  private void cutOff(Agent agent, Random random) {
    synchronized (agent) {
      if (counter.crew.attendance().of(agent.id()) == Presence.OFFLINE) {
        counter.crew.attendance().arrive(agent.id());
      } else if (random.nextInt(4) == 0) {
        counter.crew.attendance().leave(agent.id());
      }
    }
  }

  /**
   * A desk says one thing after the other: what it is given was asked for while it was there. The
   * very same status before and after means that the service changed nothing meanwhile, either.
   */
  @SuppressWarnings("ReferenceEquality")
  private void desk(Agent agent, Supplier<Taking> take) {
    synchronized (agent) {
      Status before = counter.crew.attendance().status(agent.id());
      Taking taking = take.get();
      if (taking instanceof Taking.Taken taken
          && before.presence() != Presence.AVAILABLE
          && before == counter.crew.attendance().status(agent.id())) {
        complaints.add(agent.id() + " was given " + taken.conversation() + " in " + before);
      }
    }
  }

  private Optional<ConversationId> visitor(Random random) {
    int known = visitors.size();
    return known == 0
        ? Optional.empty()
        : Optional.of(visitors.get(known - 1 - random.nextInt(Math.min(known, 60))));
  }

  private Optional<ConversationId> held(Agent agent, Random random) {
    List<ConversationId> theirs = List.copyOf(counter.holdings().of(agent.id()));
    return theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(theirs.get(random.nextInt(theirs.size())));
  }

  /** Many of these come too late; the conversation refuses them then. */
  private void dispatch(ConversationId id, Command command) {
    counter.conversations.dispatch(id, command);
  }
}
