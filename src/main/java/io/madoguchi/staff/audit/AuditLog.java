package io.madoguchi.staff.audit;

import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.audit.Audit.Action;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was written down, newest first, and lets go of what is too old. Thread-safe. */
public final class AuditLog {

  private final JdbcClient writes;
  private final JdbcClient reads;

  AuditLog(JdbcClient writes, JdbcClient reads) {
    this.writes = writes;
    this.reads = reads;
  }

  /**
   * One deed.
   *
   * @param id names its place among deeds of the same millisecond
   */
  public record Entry(
      String id, Instant at, Optional<AgentId> actor, Action action, String whom, String detail) {}

  /**
   * Which deeds are looked for.
   *
   * @param person who did it, or to whom it was done
   * @param from none before it
   * @param to none from then on
   */
  public record Search(Optional<String> person, Optional<Action> action, Instant from, Instant to) {

    public static final Search EVERYTHING =
        new Search(Optional.empty(), Optional.empty(), Instant.EPOCH, Instant.MAX);
  }

  /** The end of a page, from which the next one goes on. */
  record Mark(Instant at, String id) {}

  public List<Entry> newest(int most) {
    return find(Search.EVERYTHING, Optional.empty(), most);
  }

  /**
   * At most {@code most} deeds, newest first.
   *
   * @param after the last one already seen; empty: from the newest on
   */
  List<Entry> find(Search search, Optional<Mark> after, int most) {
    Instant last = after.map(Mark::at).orElse(search.to());
    return reads
        .sql(
            """
            select id, at, actor, action, whom, detail from staff_audit
            where at >= :from and at < :to
              and (at < :last or (at = :last and id < :id))
              and (:action = '' or action = :action)
              and (:person = '' or actor = :person or whom = :person)
            order by at desc, id desc limit :most
            """)
        .param("from", search.from().toEpochMilli())
        .param("to", millis(search.to()))
        .param("last", millis(last))
        .param("id", after.map(Mark::id).orElse(""))
        .param("action", search.action().map(Enum::name).orElse(""))
        .param("person", search.person().orElse(""))
        .param("most", most)
        .query(AuditLog::entry)
        .list();
  }

  /** How many were let go. */
  int forgetBefore(Instant moment) {
    return writes.sql("delete from staff_audit where at < ?").param(moment.toEpochMilli()).update();
  }

  private static long millis(Instant moment) {
    return moment.equals(Instant.MAX) ? Long.MAX_VALUE : moment.toEpochMilli();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getString("id"),
        Instant.ofEpochMilli(row.getLong("at")),
        Optional.ofNullable(row.getString("actor")).map(AgentId::new),
        Action.valueOf(row.getString("action")),
        Optional.ofNullable(row.getString("whom")).orElse(""),
        row.getString("detail"));
  }
}
