package io.madoguchi.report;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.BotNote;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Logs of conversations that take random legal ways over several days. */
final class RandomLogs {

  private static final List<String> TEAMS = List.of("support", "billing", "returns");
  private static final List<String> INTENTS =
      List.of("return-how", "return-fee", "password-forgot", "hours", "order-status");
  private static final List<String> AGENTS = List.of("hana", "taro", "yuki", "ken");

  private final Random random;
  private final List<Recorded> log = new ArrayList<>();
  private Instant now;
  private String phase = "bot";
  private String agent = "";
  private int misses;

  private RandomLogs(Random random, Instant now) {
    this.random = random;
    this.now = now;
  }

  static List<Recorded> one(Random random, Instant from, int days) {
    RandomLogs one = new RandomLogs(random, from.plusSeconds(random.nextInt(days * 86_400)));
    one.happens(said(new Author.Bot("Madoka")));
    int steps = 3 + random.nextInt(25);
    for (int step = 0; step < steps; step++) {
      one.step();
    }
    return one.log;
  }

  private void step() {
    boolean rarely = random.nextInt(12) == 0;
    now = now.plusMillis(random.nextInt(rarely ? 50_000_000 : 400_000));
    switch (phase) {
      case "bot" -> withBot();
      case "waiting" -> waiting();
      case "agent" -> withAgent();
      default -> closed();
    }
  }

  private void withBot() {
    switch (random.nextInt(4)) {
      case 0, 1 -> {
        happens(said(new Author.Visitor()));
        reply();
      }
      case 2 -> {
        happens(new Event.HandoffRequested(any(TEAMS), false, Party.VISITOR));
        phase = "waiting";
      }
      default -> close(Party.IDLE);
    }
  }

  /** Outright, small talk, "did you mean", not understood, or a menu. */
  private void reply() {
    int way = random.nextInt(10);
    boolean answers = way < 6;
    misses = answers ? 0 : way < 9 ? misses + 1 : misses;
    BotNote note =
        new BotNote(
            answers ? Optional.of(any(INTENTS)) : Optional.empty(),
            Optional.empty(),
            way == 5,
            Optional.empty(),
            List.of(),
            memory(),
            "1");
    List<Choice> choices =
        way == 6
            ? List.of(Choice.of("intent:hours", "営業時間"), Choice.of("none", "どれでもない"))
            : List.of();
    happens(
        new Event.MessageSent(
            new Author.Bot("Madoka"), "…", Optional.empty(), choices, Optional.of(note)));
    if (answers && random.nextInt(4) == 0) {
      happens(new Event.FeedbackGiven(log.size(), random.nextInt(4) > 0));
    }
  }

  private BotMemory memory() {
    BotMemory memory = BotMemory.fresh("ja");
    for (int miss = 0; miss < misses; miss++) {
      memory = memory.missed();
    }
    return memory;
  }

  private void waiting() {
    switch (random.nextInt(6)) {
      case 0 -> {
        happens(new Event.HandoffCancelled(Party.VISITOR));
        phase = "bot";
      }
      case 1 -> close(Party.VISITOR);
      case 2 ->
          happens(
              new Event.Moved(id("sachi"), "S", any(TEAMS), Optional.empty(), Optional.empty()));
      default -> join();
    }
  }

  private void join() {
    agent = any(AGENTS);
    happens(new Event.AgentJoined(id(agent), agent));
    phase = "agent";
  }

  private void withAgent() {
    switch (random.nextInt(9)) {
      case 0 -> {
        happens(left(Event.AgentLeft.Reason.TRANSFERRED, any(TEAMS)));
        phase = "waiting";
      }
      case 1 -> {
        happens(new Event.ReturnedToBot(id(agent)));
        phase = "bot";
      }
      case 2, 3 -> close(Party.AGENT);
      case 4 -> happens(said(new Author.Visitor()));
      default -> happens(said(new Author.Agent(id(agent), agent)));
    }
  }

  private void closed() {
    switch (random.nextInt(5)) {
      case 0 -> {
        happens(new Event.Reopened());
        phase = "bot";
      }
      case 1, 2 ->
          happens(
              new Event.WrappedUp(
                  id("hana"),
                  "H",
                  random.nextBoolean() ? ClosingReason.RESOLVED : ClosingReason.OTHER,
                  Optional.empty()));
      default -> happens(new Event.Rated(1 + random.nextInt(5), Optional.empty()));
    }
  }

  private void close(Party by) {
    happens(new Event.Closed(by));
    phase = "closed";
  }

  private Event left(Event.AgentLeft.Reason reason, String team) {
    return new Event.AgentLeft(id(agent), agent, reason, team, Optional.empty(), Optional.empty());
  }

  private static Event said(Author author) {
    return new Event.MessageSent(author, "…", Optional.empty(), List.of(), Optional.empty());
  }

  private static AgentId id(String agent) {
    return new AgentId(agent);
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private void happens(Event event) {
    log.add(new Recorded(log.size() + 1, now, Optional.empty(), event));
  }
}
