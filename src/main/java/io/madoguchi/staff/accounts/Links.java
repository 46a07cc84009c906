package io.madoguchi.staff.accounts;

import io.madoguchi.staff.Abilities;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.Teams;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one-time links in the database: their hashes, never the links. */
public final class Links {

  private static final String SELECT =
      "select id, kind, secret_hash, role, capacity, teams, languages, skills, agent,"
          + " made_by, made_at,"
          + " expires_at"
          + " from staff_link ";

  private final JdbcClient writes;
  private final JdbcClient reads;
  private final Clock clock;

  Links(JdbcClient writes, JdbcClient reads, Clock clock) {
    this.writes = writes;
    this.reads = reads;
    this.clock = clock;
  }

  /** A link that makes an account. */
  LinkToken make(Link.Kind kind, Terms terms, Optional<AgentId> madeBy, Duration validity) {
    return insert(kind, terms, null, madeBy, validity);
  }

  /** A link that sets the password of {@code agent}; every older one becomes worthless. */
  LinkToken makeForPassword(Agent agent, AgentId madeBy, Duration validity) {
    writes
        .sql("delete from staff_link where kind = 'PASSWORD' and agent = ? and used_at is null")
        .param(agent.id().value())
        .update();
    return insert(
        Link.Kind.PASSWORD, Terms.of(agent), agent.id().value(), Optional.of(madeBy), validity);
  }

  private LinkToken insert(
      Link.Kind kind,
      Terms terms,
      @Nullable String agent,
      Optional<AgentId> madeBy,
      Duration validity) {
    LinkToken token = LinkToken.random();
    writes
        .sql(
            """
            insert into staff_link (id, kind, secret_hash, role, capacity, teams, languages, skills,
              agent, made_by, made_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(token.id())
        .param(kind.name())
        .param(token.secretHash())
        .param(terms.role().name())
        .param(terms.capacity())
        .param(Teams.join(terms.teams()))
        .param(Teams.join(terms.abilities().languages()))
        .param(Teams.join(terms.abilities().skills()))
        .param(agent)
        .param(madeBy.map(AgentId::value).orElse(null))
        .param(clock.millis())
        .param(clock.instant().plus(validity).toEpochMilli())
        .update();
    return token;
  }

  /** The link of {@code token}, unless it is unknown, used, expired or of another kind. */
  public Optional<Link> open(Link.Kind kind, String token) {
    return LinkToken.parse(token)
        .flatMap(
            parsed ->
                reads
                    .sql(
                        SELECT + "where id = ? and kind = ? and used_at is null and expires_at > ?")
                    .param(parsed.id())
                    .param(kind.name())
                    .param(clock.millis())
                    .query(
                        (row, number) ->
                            parsed.hashesTo(row.getString("secret_hash"))
                                ? Optional.of(link(row, number))
                                : Optional.<Link>empty())
                    .optional()
                    .flatMap(match -> match));
  }

  /** Uses it up; false when somebody was faster, or it expired meanwhile. */
  public boolean claim(Link link) {
    return writes
            .sql(
                "update staff_link set used_at = :now"
                    + " where id = :id and used_at is null and expires_at > :now")
            .param("now", clock.millis())
            .param("id", link.id())
            .update()
        == 1;
  }

  /** Makes an unused one worthless; false when there is none of that id. */
  boolean revoke(String id) {
    return writes.sql("delete from staff_link where id = ? and used_at is null").param(id).update()
        == 1;
  }

  void revokeAll(Link.Kind kind) {
    writes
        .sql("delete from staff_link where kind = ? and used_at is null")
        .param(kind.name())
        .update();
  }

  /** Invitations that can still be taken up, newest first. */
  List<Link> invitations() {
    return reads
        .sql(
            SELECT
                + "where kind = 'INVITATION' and used_at is null and expires_at > ?"
                + " order by made_at desc, id")
        .param(clock.millis())
        .query(Links::link)
        .list();
  }

  private static Link link(ResultSet row, int number) throws SQLException {
    return new Link(
        row.getString("id"),
        Link.Kind.valueOf(row.getString("kind")),
        new Terms(
            Role.valueOf(row.getString("role")),
            row.getInt("capacity"),
            Teams.split(row.getString("teams")),
            new Abilities(
                Teams.split(row.getString("languages")), Teams.split(row.getString("skills")))),
        Optional.ofNullable(row.getString("agent")).map(AgentId::new),
        Optional.ofNullable(row.getString("made_by")).map(AgentId::new),
        Instant.ofEpochMilli(row.getLong("made_at")),
        Instant.ofEpochMilli(row.getLong("expires_at")));
  }
}
