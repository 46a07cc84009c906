package io.madoguchi.chat.screens;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Every agent's socket on this machine. Thread-safe. */
@Component
public class DeskConnections {

  private final Set<DeskConnection> open = ConcurrentHashMap.newKeySet();

  public void add(DeskConnection connection) {
    open.add(connection);
  }

  public void remove(DeskConnection connection) {
    open.remove(connection);
  }

  Set<DeskConnection> open() {
    return open;
  }
}
