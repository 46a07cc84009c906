package io.madoguchi.desk;

import io.madoguchi.staff.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The canned replies in the database. Thread-safe. */
@Component
class CannedReplies {

  private static final String SELECT =
      "SELECT id, owner, shared, language, title, reading, body FROM desk_reply ";

  private final JdbcClient writes;
  private final JdbcClient reads;
  private final Clock clock;

  CannedReplies(JdbcClient writes, @Qualifier("reads") JdbcClient reads, Clock clock) {
    this.writes = writes;
    this.reads = reads;
    this.clock = clock;
  }

  /** What {@code agent} may use: their own and everybody's, by title. */
  List<CannedReply> of(AgentId agent) {
    return reads
        .sql(SELECT + "WHERE shared = 1 OR owner = ? ORDER BY title, id")
        .param(agent.value())
        .query(CannedReplies::reply)
        .list();
  }

  Optional<CannedReply> find(String id) {
    return reads.sql(SELECT + "WHERE id = ?").param(id).query(CannedReplies::reply).optional();
  }

  /** How many {@code agent} has written. */
  long countOf(AgentId agent) {
    return reads
        .sql("SELECT count(*) FROM desk_reply WHERE owner = ?")
        .param(agent.value())
        .query(Long.class)
        .single();
  }

  void add(CannedReply reply) {
    writes
        .sql(
            """
            INSERT INTO desk_reply (id, owner, shared, language, title, reading, body, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(reply.id())
        .param(reply.owner().map(AgentId::value).orElse(null))
        .param(reply.shared() ? 1 : 0)
        .param(reply.language())
        .param(reply.title())
        .param(reply.reading())
        .param(reply.text())
        .param(clock.millis())
        .update();
  }

  /** Writes everything but id and owner. */
  void change(CannedReply reply) {
    writes
        .sql(
            """
            UPDATE desk_reply SET shared = ?, language = ?, title = ?, reading = ?, body = ?,
              changed_at = ? WHERE id = ?
            """)
        .params(
            reply.shared() ? 1 : 0,
            reply.language(),
            reply.title(),
            reply.reading(),
            reply.text(),
            clock.millis(),
            reply.id())
        .update();
  }

  void remove(String id) {
    writes.sql("DELETE FROM desk_reply WHERE id = ?").param(id).update();
  }

  private static CannedReply reply(ResultSet row, int number) throws SQLException {
    return new CannedReply(
        row.getString("id"),
        Optional.ofNullable(row.getString("owner")).map(AgentId::new),
        row.getInt("shared") == 1,
        row.getString("language"),
        row.getString("title"),
        row.getString("reading"),
        row.getString("body"));
  }
}
