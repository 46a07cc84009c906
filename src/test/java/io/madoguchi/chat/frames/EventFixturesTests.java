package io.madoguchi.chat.frames;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.chat.FrameFixtures;
import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.BotNote;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.events.Colleague;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.MessageSent;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.events.SentFile;
import io.madoguchi.staff.AgentId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The events in the frames that the front end's tests read, too. */
class EventFixturesTests {

  private static final AgentId HANA = new AgentId("hana");
  private static final AgentId YUI = new AgentId("yui");

  static Stream<Arguments> events() {
    return Stream.of(
        Arguments.of("agent-joined", new Event.AgentJoined(HANA, "花")),
        Arguments.of(
            "agent-left",
            new Event.AgentLeft(
                HANA,
                "花",
                Event.AgentLeft.Reason.TRANSFERRED,
                "billing",
                Optional.of("返金の件です"),
                Optional.empty())),
        Arguments.of("closed", new Event.Closed(Party.AGENT)),
        Arguments.of("feedback", new Event.FeedbackGiven(2, true)),
        Arguments.of("handoff-cancelled", new Event.HandoffCancelled(Party.VISITOR)),
        Arguments.of("handoff-requested", new Event.HandoffRequested("support", false, Party.BOT)),
        Arguments.of("internal", new Event.NoteAdded(HANA, "花", "x", List.of())),
        Arguments.of("internal", new Event.Described(Map.of("plan", "gold"))),
        Arguments.of("internal", new Event.Identified(new Identity("c-7", Map.of(), true))),
        Arguments.of("message-agent", message(new Author.Agent(HANA, "花"))),
        Arguments.of("message-bot", answer(false)),
        Arguments.of("message-smalltalk", answer(true)),
        Arguments.of("message-left", new Event.MessageLeft("a@example.com", "x")),
        Arguments.of("message-visitor", message(new Author.Visitor())),
        Arguments.of("message-file", file()),
        Arguments.of("rated", new Event.Rated(5, Optional.of("x"))),
        Arguments.of("reopened", new Event.Reopened()),
        Arguments.of("returned-to-bot", new Event.ReturnedToBot(HANA)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void writesEveryPropertyThatTheFrontEndExpects(String name, Event event) throws IOException {
    JsonNode expected =
        FrameFixtures.json(FrameFixtures.named("server-event-" + name)).path("event");
    Recorded recorded =
        new Recorded(1, Instant.EPOCH, Optional.of(CommandId.ofVisitor("m-1")), event);
    JsonNode written = EventJson.FOR_VISITORS.of(recorded);
    assertThat(written.path("kind")).isEqualTo(expected.path("kind"));
    assertThat(Set.copyOf(written.propertyNames())).containsAll(expected.propertyNames());
  }

  static Stream<Arguments> eventsForAgents() {
    Colleague ken = new Colleague(new AgentId("ken"), "健");
    return Stream.of(
        Arguments.of("whisper", new Event.Whispered(YUI, "結", "返金できます", new Colleague(HANA, "花"))),
        Arguments.of(
            "moved", new Event.Moved(YUI, "結", "billing", Optional.of("返金の件です"), Optional.of(ken))),
        Arguments.of(
            "blocked", new Event.Blocked(YUI, "結", Instant.parse("2026-02-01T09:30:00.123Z"))),
        Arguments.of("taken-over", left(Event.AgentLeft.Reason.TAKEN_OVER)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("eventsForAgents")
  void writesForAgentsExactlyWhatTheDeskExpects(String name, Event event) throws IOException {
    JsonNode expected =
        FrameFixtures.json(FrameFixtures.named("agent-event-" + name)).path("event");
    assertThat(written(EventJson.FOR_AGENTS, event)).isEqualTo(expected);
  }

  @Test
  void visitorsGetTheEmptyPlaceOfWhatSupervisorsSay() {
    eventsForAgents()
        .map(each -> (Event) each.get()[1])
        .filter(Event.Internal.class::isInstance)
        .forEach(
            event ->
                assertThat(written(EventJson.FOR_VISITORS, event).toString())
                    .isEqualTo("{\"kind\":\"internal\"}"));
  }

  @Test
  void visitorsAreToldWhoIsThereAndNotWhoMovedThem() {
    assertThat(written(EventJson.FOR_VISITORS, left(Event.AgentLeft.Reason.MOVED)).path("reason"))
        .isEqualTo(
            written(EventJson.FOR_VISITORS, left(Event.AgentLeft.Reason.TRANSFERRED))
                .path("reason"));
    assertThat(written(EventJson.FOR_VISITORS, left(Event.AgentLeft.Reason.TAKEN_OVER)).has("to"))
        .isFalse();
  }

  private static Event.AgentLeft left(Event.AgentLeft.Reason reason) {
    return new Event.AgentLeft(
        HANA, "花", reason, "support", Optional.empty(), Optional.of(new Colleague(YUI, "結")));
  }

  private static JsonNode written(EventJson view, Event event) {
    return view.of(new Recorded(9, Instant.EPOCH, Optional.empty(), event));
  }

  /** An answer with everything that one may have, but that small talk quotes no article. */
  private static MessageSent answer(boolean smalltalk) {
    BotNote note =
        new BotNote(
            Optional.of("intent"),
            Optional.of("article").filter(article -> !smalltalk),
            smalltalk,
            Optional.of(0.93),
            List.of(),
            BotMemory.fresh("ja"),
            "v1");
    return new MessageSent(
        new Author.Bot("まどか"),
        "x",
        Optional.empty(),
        List.of(Choice.of("a", "A")),
        Optional.of(note));
  }

  private static MessageSent file() {
    SentFile file =
        new SentFile("9f86d081884c7d659a2feaa0c55ad015", "壊れた箱.png", "image/png", 182_044);
    return new MessageSent(
        new Author.Visitor(),
        file.name(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(file));
  }

  private static MessageSent message(Author author) {
    return new MessageSent(
        author, "x", Optional.empty(), List.of(Choice.of("a", "A")), Optional.empty());
  }
}
