package io.madoguchi.chat.board;

import io.madoguchi.chat.delivery.Outbound;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.report.FiguresChanged;
import io.madoguchi.routing.LineChanged;
import io.madoguchi.routing.LongestWaitAlarm;
import io.madoguchi.staff.PresenceChanged;
import io.madoguchi.staff.StaffChanged;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The open boards. Changes are gathered for a second, so that a rush is one nudge; without a change
 * nothing is sent. Thread-safe.
 */
@Component
class Boards implements ConversationListener {

  private static final String CHANGED = Json.frame("board", _ -> {});

  private final Set<Outbound> open = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean stale = new AtomicBoolean();

  void add(Outbound board) {
    open.add(board);
  }

  void remove(Outbound board) {
    open.remove(board);
  }

  /** What the board shows of conversations is who holds how many. */
  @Override
  public void moved(ConversationMoved moved) {
    boolean holds = moved.after().phase().name() == PhaseName.WITH_AGENT;
    if (!moved.before().equals(moved.after().phase())
        && (holds || moved.before().name() == PhaseName.WITH_AGENT)) {
      stale.set(true);
    }
  }

  @EventListener({
    LineChanged.class,
    LongestWaitAlarm.class,
    PresenceChanged.class,
    StaffChanged.class,
    FiguresChanged.class
  })
  void changed() {
    stale.set(true);
  }

  @Scheduled(fixedDelayString = "PT1S")
  void tell() {
    if (stale.getAndSet(false)) {
      open.forEach(board -> board.send(CHANGED));
    }
  }
}
