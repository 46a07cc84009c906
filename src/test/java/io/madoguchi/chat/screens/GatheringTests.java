package io.madoguchi.chat.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GatheringTests {

  private final Queue<Runnable> later = new ArrayDeque<>();
  private final AtomicInteger state = new AtomicInteger();
  private final List<Integer> told = new ArrayList<>();
  private Runnable meanwhile = () -> {};
  private final Gathering gathering =
      new Gathering(Duration.ofMillis(10), (task, _) -> later.add(task), this::tell);

  @Test
  void tellsOfARushOnceAndAsItStandsAtItsEnd() {
    change();
    change();
    assertThat(told).isEmpty();
    settle();
    assertThat(told).containsExactly(2);
  }

  @Test
  void tellsAgainOfWhatChangesWhileItTells() {
    meanwhile = this::change;
    change();
    settle();
    assertThat(told).containsExactly(1, 2);
  }

  private void tell() {
    told.add(state.get());
    Runnable once = meanwhile;
    meanwhile = () -> {};
    once.run();
  }

  private void change() {
    state.incrementAndGet();
    gathering.changed();
  }

  private void settle() {
    for (Runnable task = later.poll(); task != null; task = later.poll()) {
      task.run();
    }
  }
}
