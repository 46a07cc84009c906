package io.madoguchi.staff;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** What other rooms hear of accounts. */
@TestComponent
public class StaffChanges {

  private final List<StaffChanged> heard = new CopyOnWriteArrayList<>();

  @EventListener
  void hear(StaffChanged change) {
    heard.add(change);
  }

  public List<StaffChanged> heard() {
    return List.copyOf(heard);
  }

  public void forget() {
    heard.clear();
  }
}
