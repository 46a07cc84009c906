package io.madoguchi.conversation.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.Given;
import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.BotNote;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Colleague;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCodecTests {

  static Stream<Event> everyEvent() {
    BotMemory memory =
        new BotMemory(
            "ja", 1, Map.of("order", 2), Optional.of("flow"), Optional.of("a"), Map.of("a", "1"));
    BotNote note =
        new BotNote(
            Optional.of("greeting"),
            Optional.of("article"),
            true,
            Optional.of(0.5),
            List.of(new BotNote.Guess("i", "題", 0.25, Optional.empty(), List.of("term: 返品"))),
            memory,
            "v1");
    return Stream.of(
        new Event.MessageSent(
            new Author.Bot("まどか"),
            "はい 😀",
            Optional.empty(),
            List.of(new Choice("a", "A", Optional.of("https://shop.example"))),
            Optional.of(note)),
        new Event.MessageSent(
            new Author.Visitor(), "x", Optional.of("a"), List.of(), Optional.empty()),
        new Event.MessageSent(
            new Author.Agent(Given.HANA, "花"), "y", Optional.empty(), List.of(), Optional.empty()),
        new Event.HandoffRequested("support", true, Party.BOT),
        new Event.HandoffRequested("support", true, Party.BOT, List.of("billing"), 7),
        new Event.HandoffCancelled(Party.IDLE),
        new Event.AgentJoined(Given.HANA, "花"),
        new Event.AgentLeft(
            Given.HANA,
            "花",
            Event.AgentLeft.Reason.TRANSFERRED,
            "support",
            Optional.of("返金の件です"),
            Optional.of(new Colleague(new AgentId("ken"), "健"))),
        new Event.ReturnedToBot(Given.HANA),
        new Event.MessageLeft("a@example.com", "電話ください"),
        new Event.FeedbackGiven(7, false),
        new Event.Rated(5, Optional.of("ありがとう")),
        new Event.Closed(Party.AGENT),
        new Event.Reopened(),
        new Event.Identified(new Identity("c-7", Map.of("name", "田中"), true)),
        new Event.Described(Map.of("plan", "gold")),
        new Event.NoteAdded(Given.HANA, "花", "VIP です", List.of(Given.KEN)),
        new Event.Tagged(Given.HANA, "花", List.of("返品"), List.of()),
        new Event.Whispered(Given.YUI, "結", "返金できます", new Colleague(new AgentId("hana"), "花")),
        new Event.Moved(
            Given.YUI,
            "結",
            "billing",
            Optional.of("返金の件です"),
            Optional.of(new Colleague(new AgentId("ken"), "健"))),
        new Event.Blocked(Given.YUI, "結", Instant.parse("2026-02-01T12:00:00.123Z")),
        new Event.WrappedUp(
            Given.HANA, "花", ClosingReason.CONTINUED_ELSEWHERE, Optional.of("電話で対応")));
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void readsBackWhatItWrote(Event event) {
    assertThat(EventCodec.read(EventCodec.write(event))).isEqualTo(event);
  }

  @Test
  void knowsEveryKindOfEvent() {
    assertThat(everyEvent().map(Object::getClass).distinct().count())
        .isEqualTo(kindsOf(Event.class));
  }

  private static long kindsOf(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).mapToLong(EventCodecTests::kindsOf).sum()
        : 1;
  }

  @Test
  void readsAnswersFromBeforeSmalltalkWasMarked() {
    Event.MessageSent old =
        (Event.MessageSent)
            EventCodec.read(
                """
                {"kind":"message","author":{"role":"bot","name":"まどか"},"text":"はい",
                 "note":{"intent":"hours","memory":{"language":"ja"},"knowledge":"v1"}}\
                """);
    assertThat(old.note().orElseThrow().intent()).contains("hours");
    assertThat(old.note().orElseThrow().smalltalk()).isFalse();
  }

  @Test
  void readsTransfersFromBeforeTheyHadANote() {
    Event.AgentLeft old =
        (Event.AgentLeft)
            EventCodec.read(
                """
                {"kind":"agent-left","agent":"hana","name":"花","reason":"TRANSFERRED",
                 "team":"billing"}\
                """);
    assertThat(old.note()).isEmpty();
    assertThat(old.to()).isEmpty();
  }

  @Test
  void keepsTheWordsThatAreAlreadyInDatabases() {
    assertThat(EventCodec.write(new Event.AgentJoined(Given.HANA, "花")))
        .isEqualTo("{\"kind\":\"agent-joined\",\"agent\":\"hana\",\"name\":\"花\"}");
  }
}
