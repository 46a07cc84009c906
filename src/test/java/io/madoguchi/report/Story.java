package io.madoguchi.report;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A little log that reads as what happened; every step is at the time that was reached by then. */
final class Story {

  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final AgentId HANA = new AgentId("hana");

  private final List<Recorded> log = new ArrayList<>();
  private Instant now;

  private Story(Instant begin) {
    this.now = begin;
  }

  /** Begins with the bot's greeting, at this time on the wall in Tokyo. */
  static Story beginsAt(String wallClock) {
    Story story = new Story(LocalDateTime.parse(wallClock).atZone(TOKYO).toInstant());
    return story.wrote(new Author.Bot("Madoka"));
  }

  Story after(Duration pause) {
    now = now.plus(pause);
    return this;
  }

  Story seconds(long seconds) {
    return after(Duration.ofSeconds(seconds));
  }

  Story minutes(long minutes) {
    return after(Duration.ofMinutes(minutes));
  }

  Story visitorWrites() {
    return wrote(new Author.Visitor());
  }

  Story agentWrites() {
    return wrote(new Author.Agent(HANA, "Hana"));
  }

  Story asksFor(String team) {
    return happens(new Event.HandoffRequested(team, false, Party.VISITOR));
  }

  Story cancels() {
    return happens(new Event.HandoffCancelled(Party.VISITOR));
  }

  Story agentJoins() {
    return happens(new Event.AgentJoined(HANA, "Hana"));
  }

  Story transferredTo(String team) {
    return left(Event.AgentLeft.Reason.TRANSFERRED, team);
  }

  Story agentIsLost(String team) {
    return left(Event.AgentLeft.Reason.LOST, team);
  }

  Story takenOver(String team) {
    return left(Event.AgentLeft.Reason.TAKEN_OVER, team).agentJoins();
  }

  Story movedTo(String team) {
    return happens(new Event.Moved(HANA, "Hana", team, Optional.empty(), Optional.empty()));
  }

  Story backToBot() {
    return happens(new Event.ReturnedToBot(HANA));
  }

  Story closedBy(Party party) {
    return happens(new Event.Closed(party));
  }

  Story wrappedUp(ClosingReason reason) {
    return happens(new Event.WrappedUp(HANA, "Hana", reason, Optional.empty()));
  }

  Story reopens() {
    return happens(new Event.Reopened());
  }

  Story rated(int score) {
    return happens(new Event.Rated(score, Optional.empty()));
  }

  /** From asking to an agent's first line: a minute's wait, then half a minute. */
  Story served(String team) {
    return visitorWrites().asksFor(team).minutes(1).agentJoins().seconds(30).agentWrites();
  }

  Course course() {
    return Course.of(log);
  }

  List<Recorded> log() {
    return log;
  }

  private Story left(Event.AgentLeft.Reason reason, String team) {
    return happens(
        new Event.AgentLeft(HANA, "Hana", reason, team, Optional.empty(), Optional.empty()));
  }

  private Story wrote(Author author) {
    return happens(
        new Event.MessageSent(author, "…", Optional.empty(), List.of(), Optional.empty()));
  }

  private Story happens(Event event) {
    log.add(new Recorded(log.size() + 1, now, Optional.empty(), event));
    return this;
  }
}
