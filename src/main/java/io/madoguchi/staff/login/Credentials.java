package io.madoguchi.staff.login;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Logins;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What logins are checked against, from the database. Thread-safe. */
final class Credentials {

  private final Agents agents;
  private final JdbcClient reads;

  Credentials(Agents agents, JdbcClient reads) {
    this.agents = agents;
    this.reads = reads;
  }

  /**
   * @param login in any case and width
   */
  Optional<Credential> of(String login) {
    return reads
        .sql("select id, password, session_version from staff_agent where login = ?")
        .param(Logins.normal(login))
        .query(
            (row, number) ->
                new Stored(
                    new AgentId(row.getString("id")),
                    row.getString("password"),
                    row.getInt("session_version")))
        .optional()
        .flatMap(
            stored ->
                agents
                    .find(stored.id())
                    .map(agent -> new Credential(agent, stored.passwordHash(), stored.version())));
  }

  private record Stored(AgentId id, String passwordHash, int version) {}

  /** What one login is checked against. */
  record Credential(Agent agent, String passwordHash, int version) {}
}
