package io.madoguchi.chat.sockets;

import io.madoguchi.chat.delivery.Outbound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/**
 * Sends every client away before the service stops, to come back in a moment: what was begun is
 * finished, and not all leave at once, because all would come back at once. Readiness is down by
 * then.
 */
@Component
class Farewell {

  private static final int LEAVING_PER_SECOND = 1_000;
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Sockets sockets;

  Farewell(Sockets sockets) {
    this.sockets = sockets;
  }

  @EventListener(ContextClosedEvent.class)
  void closing() throws InterruptedException {
    sockets.admitNobody();
    List<Outbound> all = new ArrayList<>(sockets.all());
    Collections.shuffle(all);
    long step = TimeUnit.SECONDS.toNanos(1) / LEAVING_PER_SECOND;
    long most = LONGEST.toNanos() / Math.max(1, all.size());
    CountDownLatch left = new CountDownLatch(all.size());
    for (Outbound outbound : all) {
      Thread.ofVirtual().name("farewell").start(() -> sendAway(outbound, left));
      TimeUnit.NANOSECONDS.sleep(Math.min(step, most));
    }
    left.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void sendAway(Outbound outbound, CountDownLatch left) {
    ReentrantLock serving = outbound.serving();
    try {
      if (serving.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        try {
          outbound.end(CloseStatus.SERVICE_RESTARTED);
        } finally {
          serving.unlock();
        }
      }
      outbound.awaitClosing(PATIENCE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      left.countDown();
    }
  }
}
