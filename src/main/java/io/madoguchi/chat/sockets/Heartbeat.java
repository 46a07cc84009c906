package io.madoguchi.chat.sockets;

import io.madoguchi.chat.delivery.Outbound;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;

/**
 * Finds sockets whose other end is gone, does not read, or never says who it is. Every socket gets
 * a ping, which any WebSocket client answers by itself; one from which nothing came for two
 * heartbeats is closed. TCP alone would take a quarter of an hour to notice.
 */
@Component
class Heartbeat {

  private static final CloseStatus SILENT = CloseStatus.GOING_AWAY.withReason("no sign of life");

  private static final CloseStatus NO_HELLO = CloseStatus.POLICY_VIOLATION.withReason("no hello");

  private final Sockets sockets;
  private final long longestSilence;
  private final Duration helloWithin;

  Heartbeat(
      Sockets sockets,
      @Value("${madoguchi.heartbeat}") Duration heartbeat,
      @Value("${madoguchi.hello-within}") Duration helloWithin) {
    this.sockets = sockets;
    this.helloWithin = helloWithin;
    // A little less than two: the answer to a ping comes a moment after it.
    this.longestSilence = heartbeat.multipliedBy(19).dividedBy(10).toMillis();
  }

  @Scheduled(
      fixedRateString = "${madoguchi.heartbeat}",
      initialDelayString = "${madoguchi.heartbeat}")
  void beat() {
    for (Outbound outbound : sockets.all()) {
      if (sockets.silentFor(outbound, longestSilence)) {
        outbound.close(SILENT);
      } else if (!outbound.closed()) {
        Thread.ofVirtual().name("ping").start(() -> ping(outbound));
      }
    }
  }

  @Scheduled(fixedDelayString = "PT0.5S")
  void letGoOfTheSlow() {
    sockets.all().stream()
        .filter(Outbound::stalled)
        .forEach(outbound -> outbound.close(Outbound.TOO_SLOW));
  }

  /** A socket costs memory and counts for its address: not for those who want nothing. */
  @Scheduled(fixedDelayString = "PT0.5S")
  void letGoOfStrangers() {
    sockets.all().stream()
        .filter(outbound -> outbound.strangerFor(helloWithin))
        .forEach(outbound -> outbound.close(NO_HELLO));
  }

  private static void ping(Outbound outbound) {
    try {
      outbound.session().sendMessage(new PingMessage());
    } catch (IOException | RuntimeException _) {
      outbound.close(CloseStatus.NO_CLOSE_FRAME);
    }
  }
}
