package io.madoguchi.conversation.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.Given;
import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.SentFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every phase × command: the phase afterwards, or {@code -} where the command is refused. */
class LegalMovesTests {

  private static final Map<String, Command> COMMANDS =
      Map.ofEntries(
          Map.entry("Say", new Command.Say("hello")),
          Map.entry("Choose", new Command.Choose("yes")),
          Map.entry("AskForPerson", new Command.AskForPerson()),
          Map.entry("OfferWayOut", new Command.OfferWayOut()),
          Map.entry("EndWait", new Command.EndWait()),
          Map.entry("BotSay", new Command.BotSay("Madoka", "hi", List.of(), Optional.empty())),
          Map.entry("LeaveMessage", new Command.LeaveMessage("a@example.com", "call me")),
          Map.entry("RequestHandoff", new Command.RequestHandoff("support", true, Party.BOT)),
          Map.entry("CancelHandoff", new Command.CancelHandoff(Party.VISITOR)),
          Map.entry("AssignAgent", new Command.AssignAgent(Given.HANA, "花")),
          Map.entry("Reply", new Command.Reply(Given.HANA, "花", "hello")),
          Map.entry(
              "SendFile",
              new Command.SendFile(
                  new Author.Visitor(), new SentFile("f1", "a.png", "image/png", 67), 1_000)),
          Map.entry(
              "Transfer", new Command.Transfer(Given.HANA, "billing", "返金の件です", Optional.empty())),
          Map.entry("LoseAgent", new Command.LoseAgent(Given.HANA)),
          Map.entry("ReturnToBot", new Command.ReturnToBot(Given.HANA)),
          Map.entry("Close", new Command.Close(Party.VISITOR, Optional.empty())),
          Map.entry(
              "WrapUp",
              new Command.WrapUp(Given.HANA, "花", ClosingReason.RESOLVED, Optional.empty())),
          Map.entry("AddNote", new Command.AddNote(Given.HANA, "花", "VIP", List.of())),
          Map.entry("Tag", new Command.Tag(Given.HANA, "花", List.of("返品"), List.of())),
          Map.entry("Whisper", new Command.Whisper(Given.YUI, "結", "返金できます")),
          Map.entry("TakeOver", new Command.TakeOver(Given.YUI, "結")),
          Map.entry(
              "Move",
              new Command.Move(Given.YUI, "結", "billing", Optional.empty(), Optional.empty())),
          Map.entry(
              "Block", new Command.Block(Given.YUI, "結", false, Given.NOON, Optional.empty())),
          Map.entry("Reopen", new Command.Reopen(false)),
          Map.entry("Identify", new Command.Identify(new Identity("c-7", Map.of(), true))),
          Map.entry("Describe", new Command.Describe(Map.of("plan", "gold"))),
          Map.entry("GiveFeedback", new Command.GiveFeedback(1, true)),
          Map.entry("Rate", new Command.Rate(5, Optional.empty())));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // command        with-bot    waiting     with-agent  closed
    "Say,             with-bot,   waiting,    with-agent, -",
    "Choose,          with-bot,   waiting,    with-agent, -",
    "AskForPerson,    -,          -,          -,          -",
    "OfferWayOut,     -,          -,          -,          -",
    "EndWait,         -,          -,          -,          -",
    "BotSay,          with-bot,   waiting,    -,          -",
    "LeaveMessage,    with-bot,   -,          -,          -",
    "RequestHandoff,  waiting,    -,          -,          -",
    "CancelHandoff,   -,          with-bot,   -,          -",
    "AssignAgent,     -,          with-agent, -,          -",
    "Reply,           -,          -,          with-agent, -",
    "SendFile,        -,          waiting,    with-agent, -",
    "Transfer,        -,          -,          waiting,    -",
    "LoseAgent,       -,          -,          waiting,    -",
    "ReturnToBot,     -,          -,          with-bot,   -",
    "Close,           closed,     closed,     closed,     -",
    "WrapUp,          -,          -,          -,          closed",
    "AddNote,         with-bot,   waiting,    with-agent, closed",
    "Tag,             with-bot,   waiting,    with-agent, closed",
    "Whisper,         -,          -,          with-agent, -",
    "TakeOver,        -,          -,          with-agent, -",
    "Move,            -,          waiting,    waiting,    -",
    "Block,           closed,     closed,     closed,     closed",
    "Reopen,          -,          -,          -,          with-bot",
    "Identify,        with-bot,   waiting,    with-agent, closed",
    "Describe,        with-bot,   waiting,    with-agent, closed",
    "GiveFeedback,    with-bot,   waiting,    with-agent, closed",
    "Rate,            with-bot,   waiting,    with-agent, closed"
  })
  void leadsWhereTheTableSays(
      String command, String withBot, String waiting, String withAgent, String closed) {
    List<String> expected = List.of(withBot, waiting, withAgent, closed);
    List<String> actual =
        Arrays.stream(PhaseName.values()).map(from -> phaseAfter(from, command)).toList();
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void coversEveryCommand() {
    assertThat(COMMANDS.values().stream().map(Command::getClass))
        .containsExactlyInAnyOrderElementsOf(
            kindsOf(Command.class)
                .<Class<? extends Command>>map(each -> each.asSubclass(Command.class))
                .toList());
  }

  private static Stream<Class<?>> kindsOf(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LegalMovesTests::kindsOf)
        : Stream.of(type);
  }

  private static String phaseAfter(PhaseName from, String command) {
    return switch (Given.in(from).handle(COMMANDS.get(command), Given.NOON)) {
      case Outcome.Accepted accepted -> accepted.conversation().phase().name().word();
      case Outcome.Refused _ -> "-";
    };
  }
}
