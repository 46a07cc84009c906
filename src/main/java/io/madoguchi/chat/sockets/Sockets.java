package io.madoguchi.chat.sockets;

import io.madoguchi.chat.delivery.Outbound;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Every socket on this machine, whoever is at the other end, and when they were last heard. */
@Component
public class Sockets {

  private final Map<Outbound, Long> heard = new ConcurrentHashMap<>();
  private volatile boolean leaving;

  /** Whether a new socket may stay: not while the service is about to stop. */
  boolean admit(Outbound outbound) {
    heard.put(outbound, System.nanoTime());
    return !leaving;
  }

  void remove(Outbound outbound) {
    heard.remove(outbound);
  }

  /** Something came in, if only an answer to a ping. */
  void heardFrom(Outbound outbound) {
    heard.computeIfPresent(outbound, (_, _) -> System.nanoTime());
  }

  boolean silentFor(Outbound outbound, long millis) {
    Long last = heard.get(outbound);
    return last != null && System.nanoTime() - last > TimeUnit.MILLISECONDS.toNanos(millis);
  }

  Set<Outbound> all() {
    return heard.keySet();
  }

  void admitNobody() {
    leaving = true;
  }
}
