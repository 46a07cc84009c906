package io.madoguchi.staff.accounts;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffChanged;
import io.madoguchi.staff.audit.Audit;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** What is done to accounts, each deed with its line in the audit log. Thread-safe. */
public final class Accounts {

  private static final Terms FIRST = new Terms(Role.ADMINISTRATOR, 4, Set.of());

  private final Agents agents;
  private final Links links;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;
  private final LinkSettings settings;

  Accounts(
      Agents agents,
      Links links,
      Audit audit,
      TransactionOperations transactions,
      ApplicationEventPublisher events,
      LinkSettings settings) {
    this.agents = agents;
    this.links = links;
    this.audit = audit;
    this.transactions = transactions;
    this.events = events;
    this.settings = settings;
  }

  /** A new setup link in place of every older one; empty when there is an administrator. */
  public Optional<LinkToken> offerSetup() {
    return transactions.execute(
        status -> {
          links.revokeAll(Link.Kind.SETUP);
          if (agents.activeAdministrators() > 0) {
            return Optional.empty();
          }
          LinkToken token =
              links.make(Link.Kind.SETUP, FIRST, Optional.empty(), settings.setupLink());
          audit.write(Optional.empty(), Audit.Action.SETUP_LINK_MADE, token.id(), "");
          return Optional.of(token);
        });
  }

  /**
   * Invites one more administrator, for whoever has lost the only password; nobody asked for it.
   */
  LinkToken offerRecovery() {
    return transactions.execute(
        status -> {
          LinkToken token =
              links.make(Link.Kind.INVITATION, FIRST, Optional.empty(), settings.setupLink());
          audit.write(Optional.empty(), Audit.Action.INVITED, token.id(), FIRST.toString());
          return token;
        });
  }

  public LinkToken invite(AgentId by, Terms terms) {
    return transactions.execute(
        status -> {
          LinkToken token =
              links.make(Link.Kind.INVITATION, terms, Optional.of(by), settings.invitationLink());
          audit.write(Optional.of(by), Audit.Action.INVITED, token.id(), terms.toString());
          return token;
        });
  }

  void revokeInvitation(AgentId by, String link) {
    transactions.executeWithoutResult(
        status -> {
          if (links.revoke(link)) {
            audit.write(Optional.of(by), Audit.Action.INVITATION_REVOKED, link, "");
          }
        });
  }

  /** A link with which somebody sets a new password; empty for a closed or unknown account. */
  Optional<LinkToken> offerPassword(AgentId by, AgentId whom) {
    return agents
        .find(whom)
        .filter(Agent::active)
        .map(agent -> transactions.execute(status -> passwordLink(by, agent)));
  }

  private LinkToken passwordLink(AgentId by, Agent agent) {
    audit.write(Optional.of(by), Audit.Action.PASSWORD_LINK_MADE, agent.id().value(), "");
    return links.makeForPassword(agent, by, settings.passwordLink());
  }

  /**
   * Changes role, capacity, teams, abilities and whether the account is open. A new role or a
   * closed account ends that person's sessions.
   */
  Change change(AgentId by, AgentId whom, Terms terms, boolean active) {
    Optional<Agent> found = agents.find(whom);
    if (found.isEmpty()) {
      return Change.UNKNOWN;
    }
    Agent before = found.get();
    Agent after =
        new Agent(
            whom,
            before.login(),
            before.name(),
            terms.role(),
            terms.capacity(),
            terms.teams(),
            terms.abilities(),
            active);
    if (after.equals(before)) {
      return Change.DONE;
    }
    Change change = transactions.execute(status -> write(by, before, after));
    if (change == Change.DONE) {
      boolean ended = before.role() != after.role() || before.active() != after.active();
      events.publishEvent(new StaffChanged(whom, ended));
    }
    return change;
  }

  private Change write(AgentId by, Agent before, Agent after) {
    if (administers(before) && !administers(after) && agents.activeAdministrators() == 1) {
      return Change.LAST_ADMINISTRATOR;
    }
    agents.update(after);
    audit.write(
        Optional.of(by),
        Audit.Action.CHANGED,
        after.id().value(),
        describe(before) + " → " + describe(after));
    return Change.DONE;
  }

  private static boolean administers(Agent agent) {
    return agent.active() && agent.role() == Role.ADMINISTRATOR;
  }

  private static String describe(Agent agent) {
    return Terms.of(agent) + (agent.active() ? "" : ", closed");
  }

  enum Change {
    DONE,
    UNKNOWN,
    /** Refused: nobody could administer any more. */
    LAST_ADMINISTRATOR
  }
}
