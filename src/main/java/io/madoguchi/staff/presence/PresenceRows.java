package io.madoguchi.staff.presence;

import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.AwayReason;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.PresenceCause;
import io.madoguchi.staff.PresenceChanged;
import io.madoguchi.staff.Status;
import io.madoguchi.staff.Uuid7;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes stretches. Of each agent one at most is open. Used by one thread at a time. */
@Component
class PresenceRows {

  private final JdbcClient writes;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final Uuid7 ids;

  PresenceRows(JdbcClient writes, TransactionOperations transactions, Clock clock) {
    this.writes = writes;
    this.transactions = transactions;
    this.clock = clock;
    this.ids = new Uuid7(clock);
  }

  /** What goes on. */
  private record Open(AgentId agent, Status status, int capacity, Instant seen) {}

  /** The open stretch ends, and the next one begins. */
  void change(PresenceChanged changed, int capacity) {
    transactions.executeWithoutResult(
        _ -> {
          end(changed.agent(), changed.at());
          begin(changed.agent(), changed.status(), capacity, changed.cause(), changed.by());
        });
  }

  /** The same presence with another capacity; nothing happens when it is the same. */
  void capacity(AgentId agent, int capacity, Instant at) {
    open().stream()
        .filter(open -> open.agent().equals(agent) && open.capacity() != capacity)
        .findAny()
        .ifPresent(
            open -> {
              Status same = new Status(open.status().presence(), open.status().reason(), at);
              change(
                  new PresenceChanged(agent, same, PresenceCause.CAPACITY, Optional.empty()),
                  capacity);
            });
  }

  /** A sign of life, up to which stretches last when the service should end without a word. */
  void seen() {
    writes
        .sql(
            "UPDATE staff_presence SET seen_at = ? WHERE ended_at IS NULL AND presence <>"
                + " 'OFFLINE'")
        .param(clock.millis())
        .update();
  }

  /** Everybody's stretch ends now. */
  void stop() {
    open().forEach(open -> endOf(open, clock.instant(), PresenceCause.STOPPED));
  }

  /** What an earlier service left open ends with its last sign of life. */
  void recover() {
    open().forEach(open -> endOf(open, open.seen(), PresenceCause.CRASHED));
  }

  private void endOf(Open open, Instant end, PresenceCause cause) {
    Status gone = new Status(Presence.OFFLINE, Optional.empty(), end);
    change(new PresenceChanged(open.agent(), gone, cause, Optional.empty()), open.capacity());
  }

  /** How many were let go. */
  int forgetBefore(Instant moment) {
    return writes
        .sql("DELETE FROM staff_presence WHERE ended_at < ?")
        .param(moment.toEpochMilli())
        .update();
  }

  private List<Open> open() {
    return writes
        .sql(
            """
            SELECT agent, presence, reason, capacity, began_at, seen_at FROM staff_presence
            WHERE ended_at IS NULL AND presence <> 'OFFLINE' ORDER BY agent
            """)
        .query(
            (row, _) ->
                new Open(
                    new AgentId(row.getString(1)),
                    new Status(
                        Presence.valueOf(row.getString(2)),
                        Optional.ofNullable(row.getString(3)).map(AwayReason::valueOf),
                        Instant.ofEpochMilli(row.getLong(5))),
                    row.getInt(4),
                    Instant.ofEpochMilli(row.getLong(6))))
        .list();
  }

  /** Never before its beginning: the clock may have been set back. */
  private void end(AgentId agent, Instant at) {
    writes
        .sql(
            """
            UPDATE staff_presence
            SET ended_at = CASE WHEN began_at > :at THEN began_at ELSE :at END
            WHERE agent = :agent AND ended_at IS NULL
            """)
        .param("at", at.toEpochMilli())
        .param("agent", agent.value())
        .update();
  }

  private void begin(
      AgentId agent, Status status, int capacity, PresenceCause cause, Optional<AgentId> by) {
    writes
        .sql(
            """
            INSERT INTO staff_presence
              (id, agent, presence, reason, capacity, began_at, seen_at, cause, changed_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(ids.next())
        .param(agent.value())
        .param(status.presence().name())
        .param(status.reason().map(Enum::name).orElse(null))
        .param(capacity)
        .param(status.since().toEpochMilli())
        .param(status.since().toEpochMilli())
        .param(cause.name())
        .param(by.map(AgentId::value).orElse(null))
        .update();
  }
}
