package io.madoguchi.routing;

import io.madoguchi.staff.Agent;
import java.time.Instant;

/**
 * An available agent at one moment.
 *
 * @param load conversations they hold or are promised
 * @param idleSince when a conversation last came or went, or they became available
 */
record Candidate(Agent agent, int load, Instant idleSince) {

  boolean hasRoom() {
    return load < agent.capacity();
  }

  /** The share of their capacity that is in use. */
  double busy() {
    return (double) load / agent.capacity();
  }

  Candidate withOneMore() {
    return new Candidate(agent, load + 1, idleSince);
  }
}
