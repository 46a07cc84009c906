package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.routing.Place.WaitRange;
import io.madoguchi.staff.Agent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingLineTests {

  private final Counter counter = Counter.manual();

  @Test
  void servesHighPriorityFirstAndThenWhoHasWaitedLongest() {
    ConversationId first = counter.waits("support");
    ConversationId second = counter.waits("support");
    ConversationId urgent = counter.waits("support", true);
    assertThat(counter.line().ahead("support").keySet()).containsExactly(urgent, first, second);
    assertThat(place(second)).isEqualTo(new Place(3, Optional.empty()));
    assertThat(place(second).ahead()).isEqualTo(2);
  }

  @Test
  void countsOnlyTheOwnTeamAsAhead() {
    counter.waits("billing");
    ConversationId alone = counter.waits("support");
    assertThat(place(alone).position()).isEqualTo(1);
  }

  @Test
  void tellsEverybodysPlaceAtOnceAsItTellsOne() {
    List<ConversationId> all =
        List.of(counter.waits("a"), counter.waits("b"), counter.waits("a", true));
    assertThat(counter.line().places()).hasSize(3);
    assertThat(counter.line().ahead()).hasSize(3);
    assertThat(all)
        .allSatisfy(
            id -> {
              assertThat(counter.line().places().get(id)).isEqualTo(place(id));
              assertThat(counter.line().ahead().get(id)).isEqualTo(place(id).ahead());
            });
  }

  @Test
  void movesEverybodyUpWhenSomebodyLeaves() {
    ConversationId first = counter.waits("support");
    ConversationId second = counter.waits("support");
    counter.done(first, new Command.CancelHandoff(Party.VISITOR));
    assertThat(counter.line().place(first)).isEmpty();
    assertThat(place(second).position()).isEqualTo(1);
  }

  @Test
  void keepsThePlaceThroughTheVisitorsOwnMessages() {
    ConversationId first = counter.waits("support");
    counter.waits("support");
    counter.done(first, new Command.Say("still there?"));
    assertThat(place(first).position()).isEqualTo(1);
  }

  @Test
  void putsWhoLostTheirAgentBeforeEverybodyElse() {
    Agent hana = counter.present("hana", 3);
    ConversationId first = counter.waits("support");
    counter.waits("support");
    counter.done(first, new Command.AssignAgent(hana.id(), "Hana"));
    counter.pass(Duration.ofMinutes(10));
    ConversationId urgent = counter.waits("support", true);
    counter.done(first, new Command.LoseAgent(hana.id()));
    assertThat(place(first).position()).isEqualTo(1);
    assertThat(place(urgent).position()).isEqualTo(2);
  }

  @Test
  void waitsForTheOtherTeamSinceTheFirstRequestAfterATransfer() {
    Agent hana = counter.present("hana", 3);
    ConversationId moved = counter.waits("support");
    ConversationId later = counter.waits("billing");
    counter.done(moved, new Command.AssignAgent(hana.id(), "Hana"));
    counter.done(moved, new Command.Transfer(hana.id(), "billing", "返金の件です", Optional.empty()));
    assertThat(counter.line().ahead("billing").keySet()).containsExactly(moved, later);
    assertThat(counter.line().ahead("support")).isEmpty();
  }

  @Test
  void letsNobodyStepAheadWhenTheClockIsSetBack() {
    ConversationId first = counter.waits("support");
    counter.setClock(Duration.ofDays(-2));
    ConversationId second = counter.waits("support");
    counter.setClock(Duration.ofDays(4));
    ConversationId third = counter.waits("support");
    assertThat(counter.line().ahead("support").keySet()).containsExactly(first, second, third);
  }

  @Test
  void keepsBeginAndNumberOfEveryWaitOverARestart() {
    counter.waits("support");
    counter.setClock(Duration.ofDays(-2));
    counter.waits("support");
    List<Ticket> before = tickets();
    counter.restarted();
    assertThat(tickets()).isEqualTo(before).hasSize(2);
  }

  private List<Ticket> tickets() {
    return counter.line().waitingFor("support").stream().map(WaitingLine.Waiting::ticket).toList();
  }

  @Test
  void standsAsBeforeAfterARestart() {
    ConversationId first = counter.waits("support");
    ConversationId urgent = counter.waits("support", true);
    counter.restarted();
    assertThat(counter.line().ahead("support").keySet()).containsExactly(urgent, first);
  }

  @Test
  void isSilentAboutTheWaitWithoutEnoughData() {
    Agent hana = counter.present("hana", 1);
    counter.handled(hana, "support", Duration.ofMinutes(10));
    counter.handled(hana, "support", Duration.ofMinutes(10));
    ConversationId waiting = counter.waits("support");
    assertThat(place(waiting).estimate()).isEmpty();
    counter.handled(hana, "support", Duration.ofMinutes(10));
    assertThat(place(waiting).estimate()).isPresent();
  }

  @Test
  void estimatesFromHandlingTimePositionAndSlots() {
    Agent hana = experienced(1);
    counter.done(counter.waits("support"), new Command.AssignAgent(hana.id(), "Hana"));
    WaitRange first = estimate(counter.waits("support"));
    WaitRange second = estimate(counter.waits("support"));
    assertThat(first.from()).isLessThanOrEqualTo(10 * 60);
    assertThat(first.to()).isGreaterThanOrEqualTo(10 * 60);
    assertThat(second.from()).isGreaterThan(first.from()).isLessThanOrEqualTo(20 * 60);
    assertThat(second.to()).isGreaterThan(first.to()).isGreaterThanOrEqualTo(20 * 60);
  }

  @Test
  void tellsAShorterWaitTheLongerTheRunningConversationLasts() {
    Agent hana = experienced(1);
    counter.done(counter.waits("support"), new Command.AssignAgent(hana.id(), "Hana"));
    ConversationId next = counter.waits("support");
    WaitRange before = estimate(next);
    counter.pass(Duration.ofMinutes(8));
    assertThat(estimate(next).to()).isLessThan(before.to());
  }

  @Test
  void knowsHandlingTimesAfterARestart() {
    experienced(1);
    ConversationId next = counter.waits("support");
    WaitRange before = estimate(next);
    counter.restarted().settle();
    assertThat(estimate(next)).isEqualTo(before);
  }

  @Test
  void neverSaysThatThereIsNoWait() {
    experienced(20);
    assertThat(place(counter.waits("support")).estimate()).contains(new WaitRange(60, 120));
  }

  @Test
  void fallsSilentWhenNobodyOfTheTeamIsAvailable() {
    Agent hana = experienced(1);
    counter.present("ken", 3, "billing");
    ConversationId waiting = counter.waits("support");
    assertThat(place(waiting).estimate()).isPresent();
    counter.changes.clear();
    counter.crew.attendance().leave(hana.id());
    assertThat(place(waiting).estimate()).isEmpty();
    assertThat(counter.changes).containsExactly(new LineChanged("support"));
  }

  @Test
  void forgetsConversationsOfLongAgo() {
    experienced(1);
    counter.pass(Duration.ofDays(29));
    assertThat(place(counter.waits("support")).estimate()).isEmpty();
  }

  @Test
  void seesAChangedCapacityAtOnce() {
    Agent hana = experienced(1);
    counter.done(counter.waits("support"), new Command.AssignAgent(hana.id(), "Hana"));
    ConversationId waiting = counter.waits("support");
    WaitRange before = place(waiting).estimate().orElseThrow();
    counter.crew.hire("hana", 10, "support");
    assertThat(place(waiting).estimate().orElseThrow().to()).isLessThan(before.to());
  }

  @Test
  void asksForAnAccountOnceHoweverManyWait() {
    experienced(1);
    for (int n = 0; n < 100; n++) {
      counter.waits("support");
    }
    int before = counter.crew.lookups();
    counter.line().ahead().keySet().forEach(this::place);
    assertThat(counter.crew.lookups()).isEqualTo(before);
  }

  @Test
  void saysThatEstimatesMayHaveChangedWhenASlotIsFree() {
    Agent hana = counter.present("hana", 1);
    ConversationId held = counter.waits("billing");
    counter.done(held, new Command.AssignAgent(hana.id(), "Hana"));
    counter.waits("support");
    counter.changes.clear();
    counter.done(held, new Command.Close(Party.AGENT, Optional.of(hana.id())));
    assertThat(counter.changes).containsExactly(new LineChanged("support"));
  }

  /** Hana of support, who takes ten minutes for each. */
  private Agent experienced(int capacity) {
    Agent hana = counter.present("hana", capacity, "support");
    for (int n = 0; n < 3; n++) {
      counter.handled(hana, "support", Duration.ofMinutes(10));
    }
    return hana;
  }

  private WaitRange estimate(ConversationId id) {
    return place(id).estimate().orElseThrow();
  }

  private Place place(ConversationId id) {
    return counter.line().place(id).orElseThrow();
  }
}
