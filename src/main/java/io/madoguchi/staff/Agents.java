package io.madoguchi.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts in the database. Thread-safe. */
public class Agents {

  private static final String SELECT =
      "select id, login, name, role, capacity, teams, languages, skills, active from staff_agent ";

  private final JdbcClient writes;
  private final JdbcClient reads;
  private final Clock clock;

  Agents(JdbcClient writes, @Qualifier("reads") JdbcClient reads, Clock clock) {
    this.writes = writes;
    this.reads = reads;
    this.clock = clock;
  }

  public Optional<Agent> find(AgentId id) {
    return reads.sql(SELECT + "where id = ?").param(id.value()).query(Agents::agent).optional();
  }

  /**
   * @param login in any case and width
   */
  public Optional<Agent> findByLogin(String login) {
    return reads
        .sql(SELECT + "where login = ?")
        .param(Logins.normal(login))
        .query(Agents::agent)
        .optional();
  }

  /** Everybody, closed accounts too, by name. */
  public List<Agent> all() {
    return reads.sql(SELECT + "order by name, id").query(Agents::agent).list();
  }

  /**
   * @return false, with nothing changed, when the login is taken
   */
  public boolean add(Agent agent, String passwordHash) {
    return writes
            .sql(
                """
                insert into staff_agent (id, login, name, role, capacity, teams, languages, skills,
                  active, password, session_version, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?) on conflict (login) do nothing
                """)
            .param(agent.id().value())
            .param(Logins.normal(agent.login()))
            .param(agent.name())
            .param(agent.role().name())
            .param(agent.capacity())
            .param(Teams.join(agent.teams()))
            .param(Teams.join(agent.abilities().languages()))
            .param(Teams.join(agent.abilities().skills()))
            .param(agent.active())
            .param(passwordHash)
            .param(clock.millis())
            .update()
        == 1;
  }

  /**
   * Writes name, role, capacity, teams, abilities and active; a new role or a closed account ends
   * sessions.
   */
  public void update(Agent agent) {
    writes
        .sql(
            """
            update staff_agent set name = :name, capacity = :capacity, teams = :teams,
              languages = :languages, skills = :skills,
              session_version = session_version
                + case when role <> :role or active <> :active then 1 else 0 end,
              role = :role, active = :active
            where id = :id
            """)
        .param("id", agent.id().value())
        .param("name", agent.name())
        .param("role", agent.role().name())
        .param("capacity", agent.capacity())
        .param("teams", Teams.join(agent.teams()))
        .param("languages", Teams.join(agent.abilities().languages()))
        .param("skills", Teams.join(agent.abilities().skills()))
        .param("active", agent.active())
        .update();
  }

  /** Ends that person's sessions, too. */
  public void setPassword(AgentId id, String passwordHash) {
    writes
        .sql(
            "update staff_agent set password = ?, session_version = session_version + 1"
                + " where id = ?")
        .param(passwordHash)
        .param(id.value())
        .update();
  }

  /** Whether a session made under {@code version} of the account is still good. */
  public boolean stands(AgentId id, int version) {
    return reads
        .sql("select 1 from staff_agent where id = ? and session_version = ? and active")
        .param(id.value())
        .param(version)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** How many can administer; read on the writing side, to decide within a transaction. */
  public long activeAdministrators() {
    return writes
        .sql("select count(*) from staff_agent where role = 'ADMINISTRATOR' and active")
        .query(Long.class)
        .single();
  }

  private static Agent agent(ResultSet row, int number) throws SQLException {
    return new Agent(
        new AgentId(row.getString("id")),
        row.getString("login"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getInt("capacity"),
        Teams.split(row.getString("teams")),
        new Abilities(
            Teams.split(row.getString("languages")), Teams.split(row.getString("skills"))),
        row.getBoolean("active"));
  }
}
