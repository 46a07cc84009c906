package io.madoguchi.staff.audit;

import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Uuid7;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of what was done to accounts. Written in the transaction of the deed, never changed. */
public final class Audit {

  private final JdbcClient writes;
  private final JdbcClient reads;
  private final Clock clock;
  private final Uuid7 ids;

  Audit(JdbcClient writes, JdbcClient reads, Clock clock) {
    this.writes = writes;
    this.reads = reads;
    this.clock = clock;
    this.ids = new Uuid7(clock);
  }

  /**
   * @param actor empty: the service itself, or somebody with a link
   * @param whom an agent's or a link's id
   */
  public void write(Optional<AgentId> actor, Action action, String whom, String detail) {
    writes
        .sql("insert into staff_audit (id, at, actor, action, whom, detail) values (?,?,?,?,?,?)")
        .param(ids.next())
        .param(clock.millis())
        .param(actor.map(AgentId::value).orElse(null))
        .param(action.name())
        .param(whom)
        .param(detail)
        .update();
  }

  public List<Entry> newest(int most) {
    return reads
        .sql(
            "select at, actor, action, whom, detail from staff_audit order by at desc, id desc"
                + " limit ?")
        .param(most)
        .query(
            (row, number) ->
                new Entry(
                    Instant.ofEpochMilli(row.getLong("at")),
                    Optional.ofNullable(row.getString("actor")).map(AgentId::new),
                    Action.valueOf(row.getString("action")),
                    row.getString("whom"),
                    row.getString("detail")))
        .list();
  }

  public enum Action {
    SETUP_LINK_MADE,
    INVITED,
    INVITATION_REVOKED,
    JOINED,
    CHANGED,
    PASSWORD_LINK_MADE,
    PASSWORD_SET,
    /** Of a conversation, as the following: {@code detail} names it, {@code whom} its holder. */
    WATCHED,
    WHISPERED,
    TAKEN_OVER,
    MOVED,
    BLOCKED,
    UNBLOCKED
  }

  public record Entry(
      Instant at, Optional<AgentId> actor, Action action, String whom, String detail) {}
}
