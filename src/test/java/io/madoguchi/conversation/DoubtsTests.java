package io.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madoguchi.conversation.Conversations.Begun;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Page;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A commit that worked although its connection broke. */
class DoubtsTests {

  private static final CommandId ONCE = CommandId.ofVisitor("m1");
  private static final Command HELLO = new Command.Say("hello");

  private final List<ConversationMoved> told = new ArrayList<>();
  private final UnsureLog log = new UnsureLog();
  private final Conversations conversations =
      new Conversations(log, new Given.Echo(), told::add, Clock.fixed(Given.NOON, ZoneOffset.UTC));

  @Test
  void tellsEverybodyOnceTheVisitorSendsAgain() {
    ConversationId id = begin().conversation().id();
    assertThatThrownBy(() -> conversations.dispatch(id, ONCE, HELLO))
        .isInstanceOf(StorageUnavailable.class);
    assertThat(told).isEmpty();

    assertThat(conversations.dispatch(id, ONCE, HELLO)).isEqualTo(new Result.Done(2));
    assertThat(told).singleElement().satisfies(DoubtsTests::isWholeTurn);
  }

  @Test
  void tellsEverybodyWhenNobodyComesBack() {
    ConversationId id = begin().conversation().id();
    assertThatThrownBy(() -> conversations.dispatch(id, ONCE, HELLO))
        .isInstanceOf(StorageUnavailable.class);
    conversations.settleDoubts();
    conversations.settleDoubts();
    assertThat(told).singleElement().satisfies(DoubtsTests::isWholeTurn);
  }

  @Test
  void saysNothingWhenNothingWasStored() {
    ConversationId id = begin().conversation().id();
    log.stores = false;
    assertThatThrownBy(() -> conversations.dispatch(id, ONCE, HELLO))
        .isInstanceOf(StorageUnavailable.class);
    conversations.settleDoubts();
    assertThat(told).isEmpty();
    assertThat(conversations.find(id).orElseThrow().sequence()).isEqualTo(1);
  }

  private static void isWholeTurn(ConversationMoved moved) {
    assertThat(moved.events()).extracting(Recorded::sequence).containsExactly(2L, 3L);
    assertThat(moved.after().sequence()).isEqualTo(3);
  }

  private Begun begin() {
    Begun begun = conversations.begin("ja", Page.UNKNOWN);
    told.clear();
    log.breaks = true;
    return begun;
  }

  /** Loses its connection in the next commit, before or after it has stored. */
  private static final class UnsureLog extends InMemoryConversations.Log {

    private boolean breaks;
    private boolean stores = true;

    @Override
    public synchronized void append(Append append) {
      if (!breaks || stores) {
        super.append(append);
      }
      if (breaks) {
        breaks = false;
        throw new StorageUnavailable(new IllegalStateException("connection lost"));
      }
    }
  }
}
