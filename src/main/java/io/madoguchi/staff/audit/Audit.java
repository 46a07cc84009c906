package io.madoguchi.staff.audit;

import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Uuid7;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes deeds down, in the transaction of the deed where there is one. Thread-safe. */
public final class Audit {

  private static final int LONGEST_DETAIL = 2_000;

  private final JdbcClient writes;
  private final Clock clock;
  private final Uuid7 ids;

  Audit(JdbcClient writes, Clock clock) {
    this.writes = writes;
    this.clock = clock;
    this.ids = new Uuid7(clock);
  }

  /**
   * @param actor empty: the service itself, somebody with a link, or nobody known
   * @param whom an agent's or a link's id; empty where it concerns neither
   * @param detail no secret and nothing a visitor wrote; cut after 2,000 characters
   */
  public void write(Optional<AgentId> actor, Action action, String whom, String detail) {
    writes
        .sql("insert into staff_audit (id, at, actor, action, whom, detail) values (?,?,?,?,?,?)")
        .param(ids.next())
        .param(clock.millis())
        .param(actor.map(AgentId::value).orElse(null))
        .param(action.name())
        .param(whom)
        .param(detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)))
        .update();
  }

  /** A name here is for ever: it stands in the database. */
  public enum Action {
    SETUP_LINK_MADE,
    INVITED,
    INVITATION_REVOKED,
    JOINED,
    CHANGED,
    PASSWORD_LINK_MADE,
    PASSWORD_SET,
    LOGGED_IN,
    LOGIN_FAILED,
    /** Too many tries; told once, not with every try. */
    LOGIN_HELD_UP,
    LOGGED_OUT,
    /** Somebody else's, by a supervisor. */
    PRESENCE_SET,
    CAPACITY_SET,
    /** Of a conversation, as the following: {@code detail} names it, {@code whom} its holder. */
    WATCHED,
    WHISPERED,
    TAKEN_OVER,
    MOVED,
    BLOCKED,
    UNBLOCKED
  }
}
