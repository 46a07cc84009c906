package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.Agent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnnouncerTests {

  private final Counter counter = Counter.manual();

  @Test
  void saysThePlaceOnceAndThatItIsNextOnce() {
    ConversationId first = counter.waits("support");
    ConversationId second = counter.waits("support");
    ConversationId third = counter.waits("support");
    counter.settle();
    counter.done(first, new Command.CancelHandoff(Party.VISITOR)).settle();
    assertThat(counter.told(third)).containsExactly("ただいま3番目です。順番にご案内します。");
    counter.done(second, new Command.CancelHandoff(Party.VISITOR)).settle();
    counter.waits("support");
    counter.settle();
    assertThat(counter.told(third)).containsExactly("ただいま3番目です。順番にご案内します。", "お待たせしております。次にご案内します。");
  }

  @Test
  void saysOnlyThatItIsNextToWhoeverComesFirst() {
    ConversationId first = counter.waits("support");
    counter.settle();
    counter.waits("support");
    counter.settle();
    assertThat(counter.told(first)).containsExactly("次にご案内します。もう少しお待ちください。");
  }

  @Test
  void saysHowLongTheWaitMayBe() {
    Agent hana = counter.present("hana", 1);
    for (int n = 0; n < 3; n++) {
      counter.handled(hana, "support", Duration.ofMinutes(10));
    }
    counter.done(counter.waits("support"), new Command.AssignAgent(hana.id(), "Hana"));
    counter.waits("support");
    ConversationId second = counter.waits("support");
    counter.settle();
    assertThat(counter.told(second)).containsExactly("ただいま2番目です。お待ち時間の目安は9〜25分です。");
  }

  @Test
  void repeatsNothingAfterARestart() {
    ConversationId first = counter.waits("support");
    ConversationId second = counter.waits("support");
    counter.settle();
    counter.restarted().settle();
    counter.waits("support");
    counter.settle();
    assertThat(counter.told(first)).hasSize(1);
    assertThat(counter.told(second)).hasSize(1);
  }

  @Test
  void repeatsNothingAfterARestartToWhoeverWroteALotWhileTheyWaited() {
    ConversationId first = counter.waits("support");
    counter.settle();
    for (int n = 0; n < 20; n++) {
      counter.done(first, new Command.Say("まだですか"));
    }
    counter.restarted().settle();
    assertThat(counter.told(first)).hasSize(1);
  }

  @Test
  void catchesUpOnWhatARestartCutOff() {
    ConversationId first = counter.waits("support");
    assertThat(counter.told(first)).isEmpty();
    counter.restarted().settle();
    assertThat(counter.told(first)).hasSize(1);
  }

  @Test
  void saysThePlaceAgainWhenTheAgentWasLostOrAnotherTeamIsToHelp() {
    Agent hana = counter.present("hana", 3);
    ConversationId id = counter.waits("support");
    counter.settle();
    counter.done(id, new Command.AssignAgent(hana.id(), "Hana")).settle();
    counter.done(id, new Command.LoseAgent(hana.id())).settle();
    assertThat(counter.told(id)).hasSize(2);
    counter.done(id, new Command.AssignAgent(hana.id(), "Hana")).settle();
    counter
        .done(id, new Command.Transfer(hana.id(), "billing", "返金の件です", Optional.empty()))
        .settle();
    assertThat(counter.told(id)).hasSize(3);
  }

  @Test
  void tellsAHundredWhoComeAtOnceWithoutLookingAtEachAHundredTimes() {
    List<ConversationId> all =
        IntStream.range(0, 100).mapToObj(_ -> counter.waits("support")).toList();
    assertThat(counter.work()).isLessThan(1_000);
    assertThat(all).allSatisfy(id -> assertThat(counter.told(id)).isNotEmpty());
  }

  @Test
  void isSilentToWhoeverHasBeenPickedUpMeanwhile() {
    Agent hana = counter.present("hana", 3);
    ConversationId id = counter.waits("support");
    counter.done(id, new Command.AssignAgent(hana.id(), "Hana")).settle();
    assertThat(counter.told(id)).isEmpty();
  }
}
