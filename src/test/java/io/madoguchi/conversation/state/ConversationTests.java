package io.madoguchi.conversation.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.Given;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.events.Colleague;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.conversation.state.Phase.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationTests {

  private static final Instant LATER = Given.NOON.plus(Duration.ofMinutes(7));

  @Test
  void refusesReplyOfAnAgentWhoDoesNotHoldIt() {
    assertThat(refusal(Given.withAgent(), new Command.Reply(Given.KEN, "健", "hi")))
        .isEqualTo(Refusal.NOT_YOURS);
  }

  @Test
  void refusesAReplyWrittenBeforeTheVisitorsLastWords() {
    Conversation asked = Given.after(Given.withAgent(), new Command.Say("返品したい"));
    long first = asked.sequence();
    Conversation more = Given.after(asked, new Command.Say("やはり交換で"));
    assertThat(refusal(more, reply(first))).isEqualTo(Refusal.CHANGED);
    assertThat(more.handle(reply(more.sequence()), Given.NOON))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void sendsAReplyAlthoughOnlyColleaguesHaveWrittenMeanwhile() {
    Conversation asked = Given.after(Given.withAgent(), new Command.Say("返品したい"));
    Conversation noted = Given.after(asked, new Command.AddNote(Given.KEN, "健", "常連です", List.of()));
    assertThat(noted.handle(reply(asked.sequence()), Given.NOON))
        .isInstanceOf(Outcome.Accepted.class);
  }

  private static Command.Reply reply(long seen) {
    return new Command.Reply(Given.HANA, "花", "承知しました", Optional.of(seen));
  }

  @Test
  void refusesSecondAgentForSameConversation() {
    assertThat(refusal(Given.withAgent(), new Command.AssignAgent(Given.KEN, "健")))
        .isEqualTo(Refusal.NOT_NOW);
  }

  @Test
  void lostAgentPutsTheVisitorBeforeEverybodyElse() {
    Conversation lost = Given.after(Given.withAgent(), new Command.LoseAgent(Given.HANA), LATER);
    assertThat(lost.phase())
        .isEqualTo(new Waiting(new Ticket("support", Priority.RETURNING, Given.NOON)));
    assertThat(lost.familiar()).contains(Given.HANA);
  }

  @Test
  void transferWaitsForTheOtherTeamSinceTheFirstRequest() {
    Conversation moved =
        Given.after(
            Given.withAgent(),
            new Command.Transfer(Given.HANA, "billing", "返金の件です", Optional.empty()),
            LATER);
    assertThat(moved.phase())
        .isEqualTo(
            new Waiting(
                new Ticket(
                    "billing",
                    Priority.NORMAL,
                    Given.NOON,
                    Set.of(),
                    Optional.of(new Phase.Handover("花", "返金の件です", Optional.empty())))));
  }

  @Test
  void transferToAColleagueWaitsForThem() {
    Conversation moved =
        Given.after(
            Given.withAgent(),
            new Command.Transfer(
                Given.HANA, "support", "返金の件です", Optional.of(new Colleague(Given.KEN, "健"))),
            LATER);
    assertThat(((Waiting) moved.phase()).ticket().wanted()).contains(Given.KEN);
    assertThat(moved.familiar()).isEmpty();
  }

  @Test
  void reopensIntoTheLineWhenAPersonWasInCharge() {
    Conversation closed =
        Given.after(
            Given.withAgent(), new Command.Close(Party.AGENT, Optional.of(Given.HANA)), LATER);
    Conversation open = Given.after(closed, new Command.Reopen(true), LATER);
    assertThat(open.phase()).isEqualTo(new Waiting(new Ticket("support", Priority.NORMAL, LATER)));
  }

  @Test
  void refusesAChoiceThatWasNeverOffered() {
    assertThat(refusal(Given.withBot(), new Command.Choose("intent:anything")))
        .isEqualTo(Refusal.UNKNOWN_CHOICE);
  }

  @Test
  void refusesAChoiceThatOpensAPage() {
    Choice page = new Choice("page:x", "Open", Optional.of("https://shop.example"));
    Conversation offered =
        Given.after(
            Given.aConversation(),
            new Command.BotSay("Madoka", "look", List.of(page), Optional.empty()));
    assertThat(refusal(offered, new Command.Choose("page:x"))).isEqualTo(Refusal.UNKNOWN_CHOICE);
  }

  @Test
  void showsTheLabelOfAPressedButtonAsTheVisitorsWords() {
    Conversation chosen = Given.after(Given.withBot(), new Command.Choose("yes"));
    assertThat(chosen.gist().asked()).isEqualTo("はい");
  }

  @Test
  void refusesFeedbackOnWhatTheBotDidNotSay() {
    Conversation said = Given.after(Given.withBot(), new Command.Say("hello"));
    assertThat(refusal(said, new Command.GiveFeedback(said.sequence(), true)))
        .isEqualTo(Refusal.UNKNOWN_MESSAGE);
  }

  @Test
  void refusesRatingsOutsideOneToFive() {
    assertThat(refusal(Given.closed(), new Command.Rate(0, Optional.empty())))
        .isEqualTo(Refusal.OUT_OF_RANGE);
    assertThat(refusal(Given.closed(), new Command.Rate(6, Optional.empty())))
        .isEqualTo(Refusal.OUT_OF_RANGE);
  }

  @Test
  void namesItsStateWhenItRefuses() {
    Outcome outcome = Given.closed().handle(new Command.AssignAgent(Given.HANA, "花"), Given.NOON);
    assertThat(((Outcome.Refused) outcome).refusal().message())
        .isEqualTo("the conversation is closed; AssignAgent needs [waiting]");
  }

  private static String refusal(Conversation conversation, Command command) {
    return ((Outcome.Refused) conversation.handle(command, Given.NOON)).refusal().code();
  }
}
