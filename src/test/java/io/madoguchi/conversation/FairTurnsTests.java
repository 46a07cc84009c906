package io.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event.MessageSent;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Page;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever writes without rest does not keep others from their turn. */
class FairTurnsTests {

  private final List<String> said = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final Conversations conversations =
      InMemoryConversations.with(this::hear, Clock.systemUTC());
  private final ConversationId id = conversations.begin("ja", Page.UNKNOWN).conversation().id();

  @Test
  void nobodyHasASecondTurnBeforeWhoWaitsForTheirFirst() throws InterruptedException {
    Thread restless = Thread.ofPlatform().start(() -> List.of("one", "three").forEach(this::say));
    begun.await();
    Thread waiting = Thread.ofPlatform().start(() -> say("two"));
    Awaitility.await().until(() -> waiting.getState() == Thread.State.WAITING);
    goOn.countDown();
    restless.join();
    waiting.join();
    assertThat(said).containsExactly("one", "two", "three");
  }

  private void say(String text) {
    conversations.dispatch(id, CommandId.ofVisitor(text), new Command.Say(text));
  }

  /** While the conversation is locked. */
  private void hear(ConversationMoved moved) {
    for (Recorded recorded : moved.events()) {
      if (recorded.event() instanceof MessageSent message
          && message.author() instanceof Author.Visitor) {
        said.add(message.text());
        begun.countDown();
        await(goOn);
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
