package io.madoguchi.staff.joining;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.StaffChanged;
import io.madoguchi.staff.accounts.Link;
import io.madoguchi.staff.accounts.Links;
import io.madoguchi.staff.audit.Audit;
import io.madoguchi.staff.login.Passwords;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Sets a password by a one-time link, which ends that person's sessions. Thread-safe. */
public final class NewPassword {

  private final Agents agents;
  private final Links links;
  private final Audit audit;
  private final Passwords passwords;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  NewPassword(
      Agents agents,
      Links links,
      Audit audit,
      Passwords passwords,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.agents = agents;
    this.links = links;
    this.audit = audit;
    this.passwords = passwords;
    this.transactions = transactions;
    this.events = events;
  }

  /** Whose password the link sets; empty when it is worthless, or the account is closed. */
  Optional<Agent> open(String token) {
    return links
        .open(Link.Kind.PASSWORD, token)
        .flatMap(Link::agent)
        .flatMap(agents::find)
        .filter(Agent::active);
  }

  Outcome set(String token, String password, String confirm) {
    Optional<Link> link = links.open(Link.Kind.PASSWORD, token);
    Optional<Agent> agent = open(token);
    if (link.isEmpty() || agent.isEmpty()) {
      return new Outcome.LinkGone();
    }
    Optional<JoinProblem> problem = PasswordRules.check(password, agent.get().login());
    if (problem.isPresent()) {
      return new Outcome.Refused(List.of(problem.get()));
    }
    if (!password.equals(confirm)) {
      return new Outcome.Refused(List.of(JoinProblem.PASSWORD_DIFFERS));
    }
    // Before the transaction: hashing takes long, and there is one connection to write with.
    String hash = passwords.hash(password);
    AgentId id = agent.get().id();
    if (!transactions.execute(status -> write(link.get(), id, hash))) {
      return new Outcome.LinkGone();
    }
    events.publishEvent(new StaffChanged(id, true));
    return new Outcome.Done();
  }

  private boolean write(Link link, AgentId id, String hash) {
    if (!links.claim(link)) {
      return false;
    }
    agents.setPassword(id, hash);
    audit.write(link.madeBy(), Audit.Action.PASSWORD_SET, id.value(), "by link " + link.id());
    return true;
  }

  sealed interface Outcome {

    record Done() implements Outcome {}

    record Refused(List<JoinProblem> problems) implements Outcome {}

    record LinkGone() implements Outcome {}
  }
}
