package io.madoguchi.chat;

import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;

/**
 * Finds sockets whose other end is gone or does not read. Every socket gets a ping, which any
 * WebSocket client answers by itself; one that stays silent runs into the idle timeout.
 */
@Component
class Heartbeat {

  private final VisitorConnections visitors;
  private final DeskConnections desks;

  Heartbeat(VisitorConnections visitors, DeskConnections desks) {
    this.visitors = visitors;
    this.desks = desks;
  }

  @Scheduled(fixedDelayString = "PT25S", initialDelayString = "PT25S")
  void ping() {
    all().forEach(outbound -> Thread.ofVirtual().start(() -> ping(outbound)));
  }

  @Scheduled(fixedDelayString = "PT1S")
  void letGoOfTheSlow() {
    all().filter(Outbound::stalled).forEach(outbound -> outbound.close(Outbound.TOO_SLOW));
  }

  private static void ping(Outbound outbound) {
    try {
      outbound.session().sendMessage(new PingMessage());
    } catch (IOException | RuntimeException _) {
      outbound.close(CloseStatus.NO_CLOSE_FRAME);
    }
  }

  private Stream<Outbound> all() {
    return Stream.concat(
        visitors.open().stream().map(VisitorConnection::outbound),
        desks.open().stream().map(DeskConnection::outbound));
  }
}
