package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Colleague;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.routing.Router.Taking;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AwayReason;
import io.madoguchi.staff.Presence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenOffersTests {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Counter counter = Counter.offering(Policy.LEAST_BUSY);

  @Test
  void offersWhoeverIsNextAndGivesThemWhenAccepted() {
    Agent hana = counter.present("hana", 2);
    ConversationId first = waits();
    assertThat(offered(hana)).containsExactly(first);
    assertThat(counter.phase(first)).isInstanceOf(Phase.Waiting.class);
    assertThat(accept(hana, first)).isInstanceOf(Taking.Taken.class);
    assertThat(counter.holdings().of(hana.id())).containsExactly(first);
    assertThat(offered(hana)).isEmpty();
  }

  @Test
  void asksTheNextAgentAfterADeclineAndKeepsThePlace() {
    Agent hana = counter.present("hana", 2);
    Agent ken = counter.present("ken", 2);
    ConversationId first = waits();
    Agent asked = offered(hana).isEmpty() ? ken : hana;
    Agent other = asked.equals(hana) ? ken : hana;
    counter.offers().decline(asked.id(), first);
    counter.settle();
    assertThat(offered(asked)).isEmpty();
    assertThat(offered(other)).containsExactly(first);
    assertThat(counter.line().place(first).orElseThrow().position()).isEqualTo(1);
  }

  @Test
  void asksTheNextAgentWhenNoAnswerComes() {
    Agent hana = counter.present("hana", 2);
    ConversationId first = waits();
    Agent ken = counter.present("ken", 2);
    counter.pass(Counter.OFFER.minus(SECOND));
    assertThat(offered(hana)).containsExactly(first);
    counter.pass(SECOND);
    assertThat(offered(hana)).isEmpty();
    assertThat(offered(ken)).containsExactly(first);
    assertThat(code(accept(hana, first))).isEqualTo(Router.OFFER_OVER);
  }

  @Test
  void asksAgainLaterWhenNobodyElseIsThere() {
    Agent hana = counter.present("hana", 2);
    ConversationId first = waits();
    counter.offers().decline(hana.id(), first);
    counter.settle();
    assertThat(offered(hana)).isEmpty();
    counter.pass(Duration.ofMinutes(1));
    assertThat(offered(hana)).containsExactly(first);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, -2})
  void asksAgainAsSoonWhenTheClockIsSet(long days) {
    Agent hana = counter.present("hana", 2);
    ConversationId first = waits();
    assertThat(counter.offers().to(hana.id()).getFirst().remaining())
        .isBetween(Duration.ZERO, Counter.OFFER);
    counter.offers().decline(hana.id(), first);
    counter.settle().setClock(Duration.ofDays(days));
    counter.pass(Duration.ofMinutes(1));
    assertThat(offered(hana)).containsExactly(first);
    assertThat(counter.offers().to(hana.id()).getFirst().remaining()).isEqualTo(Counter.OFFER);
  }

  @Test
  void makesAwayWhoMissesTwoOffersInARow() {
    Agent hana = counter.present("hana", 2);
    waits();
    counter.pass(Counter.OFFER);
    assertThat(counter.crew.attendance().of(hana.id())).isEqualTo(Presence.AVAILABLE);
    counter.pass(Duration.ofMinutes(1));
    counter.pass(Counter.OFFER);
    assertThat(counter.crew.attendance().status(hana.id()).reason()).contains(AwayReason.MISSED);
  }

  @Test
  void countsAnOfferAsASlot() {
    Agent hana = counter.present("hana", 1);
    ConversationId first = waits();
    ConversationId second = waits();
    assertThat(offered(hana)).containsExactly(first);
    assertThat(code(counter.router().take(hana, second, counter.id())))
        .isEqualTo(Router.AT_CAPACITY);
  }

  @Test
  void keepsAnOfferedConversationForTheOneWhoIsAsked() {
    Agent hana = counter.present("hana", 1);
    ConversationId first = waits();
    Agent ken = counter.present("ken", 1);
    assertThat(code(counter.router().take(ken, first, counter.id()))).isEqualTo(Router.OFFERED);
    assertThat(counter.router().takeNext(hana, counter.id()))
        .isEqualTo(new Taking.Taken(first, counter.conversation(first).sequence()));
  }

  @Test
  void withdrawsWhenTheVisitorGoes() {
    Agent hana = counter.present("hana", 1);
    ConversationId first = waits();
    ConversationId second = waits();
    counter.done(first, new Command.CancelHandoff(Party.VISITOR)).settle();
    assertThat(offered(hana)).containsExactly(second);
  }

  @Test
  void withdrawsWhenASupervisorMovesItToAnotherTeam() {
    Agent hana = counter.present("hana", 1, "support");
    ConversationId first = waits();
    assertThat(offered(hana)).containsExactly(first);
    Command move = new Command.Move(hana.id(), "結", "billing", Optional.empty(), Optional.empty());
    counter.done(first, move).settle();
    assertThat(offered(hana)).isEmpty();
  }

  @Test
  void withdrawsWhenTheAgentIsNotAvailableAnyMore() {
    Agent hana = counter.present("hana", 1);
    ConversationId first = waits();
    Agent ken = counter.present("ken", 1);
    counter.crew.attendance().choose(hana.id(), Presence.AWAY);
    counter.settle();
    assertThat(offered(hana)).isEmpty();
    assertThat(offered(ken)).containsExactly(first);
    assertThat(code(counter.router().takeNext(hana, counter.id()))).isEqualTo(Router.LINE_EMPTY);
  }

  @Test
  void asksTheColleagueItWasTransferredToAndThenTheTeam() {
    Counter manual = Counter.manual();
    Agent hana = manual.present("hana", 2);
    Agent ken = manual.present("ken", 2);
    ConversationId id = manual.waits("support");
    manual.done(id, new Command.AssignAgent(hana.id(), "花"));
    Colleague to = new Colleague(ken.id(), "健");
    manual.done(id, new Command.Transfer(hana.id(), "support", "返金の件です", Optional.of(to))).settle();
    assertThat(manual.offers().to(ken.id())).extracting(Offer::conversation).containsExactly(id);
    manual.offers().decline(ken.id(), id);
    manual.settle();
    assertThat(manual.offers().to(ken.id())).isEmpty();
    assertThat(manual.router().take(hana, id, manual.id())).isInstanceOf(Taking.Taken.class);
  }

  @Test
  void handsNothingToAColleagueWhoCannotTakeIt() {
    Agent hana = counter.present("hana", 1);
    Agent home = counter.crew.hire("at-home", 1);
    assertThat(counter.receivers().obstacle(hana)).isEmpty();
    assertThat(counter.receivers().obstacle(home).orElseThrow().code())
        .isEqualTo(Receivers.NOT_AVAILABLE);
    waits();
    assertThat(counter.receivers().obstacle(hana).orElseThrow().code())
        .isEqualTo(Receivers.AT_CAPACITY);
  }

  @Test
  void servesTheNextAsSoonAsASlotIsFree() {
    Agent hana = counter.present("hana", 1);
    ConversationId first = waits();
    ConversationId second = waits();
    accept(hana, first);
    counter.settle();
    assertThat(offered(hana)).isEmpty();
    counter.done(first, new Command.Close(Party.AGENT, Optional.of(hana.id()))).settle();
    assertThat(offered(hana)).containsExactly(second);
  }

  private ConversationId waits() {
    ConversationId id = counter.waits("support");
    counter.settle();
    return id;
  }

  private List<ConversationId> offered(Agent agent) {
    return counter.offers().to(agent.id()).stream().map(Offer::conversation).toList();
  }

  private Taking accept(Agent agent, ConversationId conversation) {
    return counter.router().accept(agent, conversation, counter.id());
  }

  private static String code(Taking taking) {
    return ((Taking.Refused) taking).refusal().code();
  }
}
