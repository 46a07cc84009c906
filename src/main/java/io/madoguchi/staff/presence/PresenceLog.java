package io.madoguchi.staff.presence;

import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.AwayReason;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.PresenceCause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who was there. Thread-safe. What was changed a moment ago may come a moment later: it is
 * written beside the requests.
 */
@Component
public class PresenceLog {

  /** A day of a thousand agents who come and go a hundred times. */
  private static final int MOST = 100_000;

  private final JdbcClient reads;

  PresenceLog(@Qualifier("reads") JdbcClient reads) {
    this.reads = reads;
  }

  /**
   * Stretches that have a part between the two moments, in the order in which they began.
   *
   * @throws org.springframework.dao.DataAccessException when they cannot be read now
   */
  public List<Stretch> between(Instant from, Instant to) {
    return reads
        .sql(
            """
            SELECT agent, presence, reason, capacity, began_at, ended_at, cause, changed_by
            FROM staff_presence
            WHERE began_at < :to AND (ended_at IS NULL OR ended_at > :from)
            ORDER BY began_at, id LIMIT :most
            """)
        .param("from", from.toEpochMilli())
        .param("to", to.toEpochMilli())
        .param("most", MOST)
        .query(PresenceLog::stretch)
        .list();
  }

  /** From when on it is known who was there; empty: nobody ever was. */
  public Optional<Instant> begins() {
    return reads
        .sql("SELECT began_at FROM staff_presence ORDER BY began_at LIMIT 1")
        .query(Long.class)
        .optional()
        .map(Instant::ofEpochMilli);
  }

  private static Stretch stretch(ResultSet row, int number) throws SQLException {
    long end = row.getLong("ended_at");
    Optional<Instant> to =
        row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(end));
    return new Stretch(
        new AgentId(row.getString("agent")),
        Presence.valueOf(row.getString("presence")),
        Optional.ofNullable(row.getString("reason")).map(AwayReason::valueOf),
        row.getInt("capacity"),
        Instant.ofEpochMilli(row.getLong("began_at")),
        to,
        PresenceCause.valueOf(row.getString("cause")),
        Optional.ofNullable(row.getString("changed_by")).map(AgentId::new));
  }
}
