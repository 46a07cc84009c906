package io.madoguchi.staff.joining;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Uuid7;
import io.madoguchi.staff.accounts.Link;
import io.madoguchi.staff.accounts.Links;
import io.madoguchi.staff.accounts.Terms;
import io.madoguchi.staff.audit.Audit;
import io.madoguchi.staff.login.Passwords;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Makes an account from a one-time link and a filled-in form. Thread-safe. */
public final class Joining {

  private final Agents agents;
  private final Links links;
  private final Audit audit;
  private final Passwords passwords;
  private final TransactionOperations transactions;
  private final Uuid7 ids;

  Joining(
      Agents agents,
      Links links,
      Audit audit,
      Passwords passwords,
      TransactionOperations transactions,
      Uuid7 ids) {
    this.agents = agents;
    this.links = links;
    this.audit = audit;
    this.passwords = passwords;
    this.transactions = transactions;
    this.ids = ids;
  }

  Optional<Link> open(Link.Kind kind, String token) {
    return links.open(kind, token);
  }

  Outcome join(Link.Kind kind, String token, JoinForm form) {
    Optional<Link> link = links.open(kind, token);
    if (link.isEmpty()) {
      return new Outcome.LinkGone();
    }
    List<JoinProblem> problems = form.problems();
    if (!problems.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    // Before the transaction: hashing takes long, and there is one connection to write with.
    String hash = passwords.hash(form.password());
    return transactions.execute(status -> add(link.get(), form, hash, status));
  }

  private Outcome add(Link link, JoinForm form, String hash, TransactionStatus status) {
    boolean late = link.kind() == Link.Kind.SETUP && agents.activeAdministrators() > 0;
    if (late || !links.claim(link)) {
      return new Outcome.LinkGone();
    }
    Terms terms = link.terms();
    Agent agent =
        new Agent(
            new AgentId(ids.next()),
            form.login(),
            form.name(),
            terms.role(),
            terms.capacity(),
            terms.teams(),
            terms.abilities(),
            true);
    if (!agents.add(agent, hash)) {
      status.setRollbackOnly(); // the link stays good for another try
      return new Outcome.Refused(List.of(JoinProblem.LOGIN_TAKEN));
    }
    audit.write(link.madeBy(), Audit.Action.JOINED, agent.id().value(), "by link " + link.id());
    return new Outcome.Joined(agent);
  }

  sealed interface Outcome {

    record Joined(Agent agent) implements Outcome {}

    record Refused(List<JoinProblem> problems) implements Outcome {}

    record LinkGone() implements Outcome {}
  }
}
