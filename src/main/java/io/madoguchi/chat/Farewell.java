package io.madoguchi.chat;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** Tells every client, before the service stops, to come back in a moment. */
@Component
class Farewell {

  private final VisitorConnections visitors;
  private final DeskConnections desks;

  Farewell(VisitorConnections visitors, DeskConnections desks) {
    this.visitors = visitors;
    this.desks = desks;
  }

  @EventListener(ContextClosedEvent.class)
  void closing() {
    visitors.open().forEach(each -> each.outbound().close(CloseStatus.SERVICE_RESTARTED));
    desks.open().forEach(each -> each.outbound().close(CloseStatus.SERVICE_RESTARTED));
  }
}
