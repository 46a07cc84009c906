package io.madoguchi.staff;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody logged in: the principal of every request and socket handshake behind the login. Holds
 * what was true at login; {@link Agents} knows the present.
 */
public final class StaffMember implements UserDetails {

  @Serial private static final long serialVersionUID = 1L;

  private final String id;
  private final String login;
  private final String name;
  private final Role role;
  private final int sessionVersion;

  public StaffMember(Agent agent, int sessionVersion) {
    this.id = agent.id().value();
    this.login = agent.login();
    this.name = agent.name();
    this.role = agent.role();
    this.sessionVersion = sessionVersion;
  }

  public AgentId agentId() {
    return new AgentId(id);
  }

  /** What visitors and colleagues see. */
  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  /** Of the account at login; whoever has an older one than the account is logged out. */
  public int sessionVersion() {
    return sessionVersion;
  }

  /** The login. */
  @Override
  public String getUsername() {
    return login;
  }

  /** Always null: the hash stays in the database. */
  @Override
  public @Nullable String getPassword() {
    return null;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority(role.authority()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StaffMember member && member.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "agent " + id;
  }
}
