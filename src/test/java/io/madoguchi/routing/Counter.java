package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.InMemoryConversations;
import io.madoguchi.conversation.Result;
import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event.MessageSent;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Crew;
import io.madoguchi.staff.PresenceChanged;
import io.madoguchi.staff.StaffChanged;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The whole room over conversations in memory, wired as Spring does it, with a clock and a line of
 * work that stand still until the test moves them.
 */
final class Counter {

  static final Instant NINE = Instant.parse("2026-11-02T00:00:00Z");
  static final Duration GRACE = Duration.ofSeconds(30);
  static final Duration OFFER = Duration.ofSeconds(20);

  final Conversations conversations;
  final LateTasks scheduler = new LateTasks();
  final Queue<LineChanged> changes = new ConcurrentLinkedQueue<>();
  private final AtomicLong now = new AtomicLong(NINE.toEpochMilli());
  private volatile Duration ahead = Duration.ZERO;
  final Crew crew = new Crew(this::publish, clock());
  private final AtomicLong commands = new AtomicLong();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final ThreadLocal<Integer> publishing = ThreadLocal.withInitial(() -> 0);
  private final RoutingSettings settings;
  private final LongWaitSettings longWaits =
      new LongWaitSettings(Duration.ofMinutes(5), 3, Duration.ofMinutes(10));
  final List<LongestWaitAlarm> alarms = new ArrayList<>();
  SimpleMeterRegistry meters;
  private LongWaitOffers wayOut;
  private LongestWait longest;
  private volatile Consumer<ConversationMoved> watcher = _ -> {};
  private volatile Wired room;

  private record Wired(
      Holdings holdings,
      Roster roster,
      WaitEstimate estimate,
      WaitingLine line,
      Candidates candidates,
      Promises promises,
      OpenOffers offers,
      Router router,
      Announcer announcer,
      Dispatcher dispatcher,
      WrapUp wrapUp,
      LostConversations told,
      LostAgents lost) {}

  Counter(RoutingSettings settings) {
    this.settings = settings;
    scheduler.setClock(steady());
    conversations = InMemoryConversations.with(this::publish, clock());
    room = wire();
  }

  static Counter manual() {
    return new Counter(settings(Policy.MANUAL, OFFER));
  }

  /** Conversations are given without being offered. */
  static Counter automatic() {
    return new Counter(settings(Policy.LEAST_BUSY, Duration.ZERO));
  }

  static Counter offering(Policy policy) {
    return new Counter(settings(policy, OFFER));
  }

  private static RoutingSettings settings(Policy policy, Duration offer) {
    return new RoutingSettings(
        policy, Map.of(), offer, Duration.ofMinutes(1), 2, Duration.ZERO, GRACE);
  }

  /** What a restart leaves: conversations and accounts, and a room built up from them. */
  Counter restarted() {
    room = wire();
    new HandlingHistory(conversations, room.estimate(), crew.agents(), this::later, clock())
        .started();
    room.announcer().started();
    wayOut.started();
    longest.started();
    room.lost().started();
    return this;
  }

  private Wired wire() {
    Holdings holdings = new Holdings(conversations);
    holdings.rebuild();
    Roster roster = new Roster(crew.agents(), crew.attendance());
    WaitEstimate estimate = new WaitEstimate(roster, holdings, conversations, clock());
    WaitingLine line =
        new WaitingLine(conversations, estimate, roster, this::publish, clock(), steady());
    line.rebuild();
    Promises promises = new Promises(holdings, crew.attendance(), this::publish);
    Router router = new Router(line, promises, roster, holdings, conversations);
    LineTimer timer = new LineTimer(this::later, scheduler, steady());
    meters = new SimpleMeterRegistry();
    wayOut = new LongWaitOffers(line, conversations, timer, longWaits);
    longest = new LongestWait(line, timer, longWaits, this::publish, meters, clock());
    Candidates candidates = new Candidates(roster, promises, crew.attendance());
    OpenOffers offers = new OpenOffers(promises, crew.attendance(), timer, settings);
    LostConversations told = new LostConversations();
    return new Wired(
        holdings,
        roster,
        estimate,
        line,
        candidates,
        promises,
        offers,
        router,
        new Announcer(line, conversations, messages(), this::later),
        new Dispatcher(line, candidates, offers, router, timer, settings),
        new WrapUp(crew.attendance(), settings, timer),
        told,
        new LostAgents(crew.attendance(), holdings, conversations, told, timer, settings));
  }

  private static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }

  /** Listeners in the order that Spring calls them in. */
  private void publish(Object event) {
    publishing.set(publishing.get() + 1);
    try {
      Wired to = room;
      switch (event) {
        case ConversationMoved moved -> {
          watcher.accept(moved);
          if (publishing.get() > 1) {
            throw new AssertionError("somebody dispatched while a conversation was locked");
          }
          if (to != null) {
            to.wrapUp().moved(moved);
            to.holdings().moved(moved);
            to.candidates().moved(moved);
            to.estimate().moved(moved);
            to.line().moved(moved);
            to.offers().moved(moved);
            to.lost().moved(moved);
          }
        }
        case LineChanged changed -> {
          changes.add(changed);
          to.announcer().changed(changed);
          wayOut.changed(changed);
          longest.changed(changed);
          to.dispatcher().changed(changed);
        }
        case PresenceChanged changed -> {
          to.line().changed(changed);
          to.offers().changed(changed);
          to.lost().presenceChanged(changed);
        }
        case StaffChanged changed -> {
          to.roster().changed(changed);
          to.line().changed(changed);
        }
        case LongestWaitAlarm alarm -> alarms.add(alarm);
        case OffersChanged changed -> to.dispatcher().changed(changed);
        default -> throw new AssertionError("nobody listens to " + event);
      }
    } finally {
      publishing.set(publishing.get() - 1);
    }
  }

  private void later(Runnable task) {
    synchronized (work) {
      work.add(task);
    }
  }

  /** Does what the line's threads have to do. */
  Counter settle() {
    work();
    return this;
  }

  /** The same; how many pieces of work it was. */
  int work() {
    int count = 0;
    for (Runnable task = next(); task != null; task = next()) {
      task.run();
      count++;
    }
    return count;
  }

  private Runnable next() {
    synchronized (work) {
      return work.poll();
    }
  }

  Counter pass(Duration time) {
    now.addAndGet(time.toMillis());
    scheduler.runUntil(steady().instant());
    return settle();
  }

  /** The machine's clock is set, and no time passes. */
  Counter setClock(Duration by) {
    ahead = ahead.plus(by);
    return this;
  }

  /** Hears of every move first, before anybody in the room does. */
  Counter watchedBy(Consumer<ConversationMoved> another) {
    watcher = another;
    return this;
  }

  WaitingLine line() {
    return room.line();
  }

  LongestWait longest() {
    return longest;
  }

  Holdings holdings() {
    return room.holdings();
  }

  Router router() {
    return room.router();
  }

  OpenOffers offers() {
    return room.offers();
  }

  Promises promises() {
    return room.promises();
  }

  /** Whom the dispatcher would ask now; nobody once it has settled. */
  List<Matchmaker.Match> leftToMatch() {
    Set<ConversationId> promised = room.promises().promised();
    Matchmaker matchmaker =
        new Matchmaker(
            settings::policyOf,
            room.candidates().fitness(),
            (waiting, agent) ->
                room.offers().passes().has(waiting.conversation(), agent, steady().instant()));
    return matchmaker.match(
        room.line().everybody().stream()
            .filter(waiting -> !promised.contains(waiting.conversation()))
            .toList(),
        room.candidates().now());
  }

  LostConversations told() {
    return room.told();
  }

  Receivers receivers() {
    return new Receivers(crew.attendance(), room.promises());
  }

  Agent present(String name, int capacity, String... teams) {
    Agent agent = crew.hire(name, capacity, teams);
    crew.attendance().arrive(agent.id());
    return agent;
  }

  /** Somebody who waits for {@code team} from now on. */
  ConversationId waits(String team) {
    return waits(team, false);
  }

  ConversationId waits(String team, boolean high) {
    ConversationId id = conversations.begin("ja", Page.UNKNOWN).conversation().id();
    done(id, new Command.RequestHandoff(team, high, Party.BOT));
    now.addAndGet(1_000);
    return id;
  }

  /** A conversation that {@code agent} held for {@code time}. */
  Counter handled(Agent agent, String team, Duration time) {
    ConversationId id = waits(team);
    done(id, new Command.AssignAgent(agent.id(), agent.name()));
    pass(time);
    return done(id, new Command.Close(Party.AGENT, Optional.of(agent.id())));
  }

  Counter done(ConversationId id, Command command) {
    if (conversations.dispatch(id, command) instanceof Result.Refused refused) {
      throw new AssertionError(refused.refusal().message());
    }
    return this;
  }

  CommandId id() {
    return CommandId.ofVisitor("c" + commands.incrementAndGet());
  }

  Phase phase(ConversationId id) {
    return conversation(id).phase();
  }

  Conversation conversation(ConversationId id) {
    return conversations.find(id).orElseThrow();
  }

  /** What the bot wrote into the conversation after its greeting. */
  List<String> told(ConversationId id) {
    return conversations.eventsAfter(id, 1, 1_000).stream()
        .flatMap(
            recorded ->
                recorded.event() instanceof MessageSent message
                        && message.author() instanceof Author.Bot
                    ? Stream.of(message.text())
                    : Stream.empty())
        .toList();
  }

  private Clock clock() {
    return clock(() -> Instant.ofEpochMilli(now.get()).plus(ahead));
  }

  private Clock steady() {
    return clock(() -> Instant.ofEpochMilli(now.get()));
  }

  private static Clock clock(InstantSource source) {
    return new Clock() {
      @Override
      public Instant instant() {
        return source.instant();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
