package io.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Conversation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RememberedTests {

  private static final CommandId FIRST = CommandId.ofVisitor("m1");
  private static final CommandId SECOND = CommandId.ofVisitor("m2");

  private final Remembered begun = Remembered.begun(at(1), List.of(event(1, Optional.empty())));
  private final Remembered gone =
      begun.after(at(3), List.of(event(2, Optional.of(FIRST)), event(3, Optional.empty())));

  @Test
  void givesWhatWasJustWritten() {
    assertThat(begun.eventsAfter(0, 10)).contains(List.of(event(1, Optional.empty())));
    assertThat(gone.eventsAfter(1, 10).orElseThrow())
        .extracting(Recorded::sequence)
        .containsExactly(2L, 3L);
    assertThat(gone.eventsAfter(2, 10).orElseThrow())
        .extracting(Recorded::sequence)
        .containsExactly(3L);
    assertThat(gone.eventsAfter(1, 1).orElseThrow())
        .extracting(Recorded::sequence)
        .containsExactly(2L);
    assertThat(gone.eventsAfter(3, 10)).contains(List.of());
  }

  @Test
  void keepsTheTurnBeforeForWhoIsOneBehind() {
    assertThat(gone.eventsAfter(0, 10).orElseThrow())
        .extracting(Recorded::sequence)
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void doesNotKnowWhatIsFurtherBack() {
    List<Recorded> turn =
        LongStream.rangeClosed(4, 8).mapToObj(each -> event(each, Optional.empty())).toList();
    Remembered later = gone.after(at(8), turn);
    assertThat(later.eventsAfter(3, 10)).contains(turn);
    assertThat(later.eventsAfter(2, 10)).isEmpty();
    assertThat(Remembered.loaded(at(3), List.of(FIRST)).eventsAfter(2, 10)).isEmpty();
  }

  @Test
  void knowsWhichCommandsAreNew() {
    assertThat(begun.mayHaveSeen(FIRST)).isFalse();
    assertThat(gone.mayHaveSeen(FIRST)).isTrue();
    assertThat(gone.mayHaveSeen(SECOND)).isFalse();
    assertThat(Remembered.loaded(at(3), List.of(SECOND, FIRST)).mayHaveSeen(FIRST)).isTrue();
  }

  private static Conversation at(long sequence) {
    Conversation one = Given.aConversation();
    return new Conversation(
        one.id(),
        one.birth(),
        one.phase(),
        sequence,
        one.memory(),
        one.offers(),
        one.familiar(),
        one.gist(),
        one.tags(),
        one.visitor(),
        one.files());
  }

  private static Recorded event(long sequence, Optional<CommandId> command) {
    return new Recorded(sequence, Instant.EPOCH, command, new Event.Reopened());
  }
}
