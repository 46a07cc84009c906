package io.madoguchi.staff;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Accounts in memory and real attendance, for tests of other rooms. */
public final class Crew {

  private final Map<AgentId, Agent> accounts = new ConcurrentHashMap<>();
  private final AtomicInteger lookups = new AtomicInteger();
  private final ApplicationEventPublisher publisher;
  private final Attendance attendance;
  private final Agents agents;

  public Crew(ApplicationEventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.attendance = new Attendance(publisher, clock, clock);
    this.agents = new Accounts();
  }

  public Agents agents() {
    return agents;
  }

  public Attendance attendance() {
    return attendance;
  }

  /** How often an account was asked for. */
  public int lookups() {
    return lookups.get();
  }

  /** An account; no team means every team. */
  public Agent hire(String name, int capacity, String... teams) {
    AgentId id = new AgentId(name);
    Agent agent = new Agent(id, name, name, Role.AGENT, capacity, Set.of(teams), true);
    boolean known = accounts.put(id, agent) != null;
    if (known) {
      publisher.publishEvent(new StaffChanged(id, false));
    }
    return agent;
  }

  private final class Accounts extends Agents {

    Accounts() {
      super(nowhere(), nowhere(), Clock.systemUTC());
    }

    @Override
    public Optional<Agent> find(AgentId id) {
      lookups.incrementAndGet();
      return Optional.ofNullable(accounts.get(id));
    }

    private static JdbcClient nowhere() {
      return JdbcClient.create(new DriverManagerDataSource("jdbc:none:"));
    }
  }
}
