package io.madoguchi.routing;

import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Who is asked to take whom: a pure decision over the line and the agents as they stand at one
 * moment. Goes through the line in the order of service and gives each to the agent that the team's
 * policy prefers among those with room. A conversation that nobody can take now holds nobody up.
 */
final class Matchmaker {

  private static final Comparator<Candidate> LONGEST_IDLE =
      Comparator.comparing(Candidate::idleSince)
          .thenComparing(candidate -> candidate.agent().id().value());

  private static final Comparator<Candidate> LEAST_BUSY =
      Comparator.comparingDouble(Candidate::busy).thenComparing(LONGEST_IDLE);

  private final Function<String, Policy> policies;
  private final Fitness fitness;
  private final BiPredicate<Waiting, AgentId> passed;

  /**
   * @param policies by the id of the team
   * @param passed whether that agent has declined or missed that conversation lately
   */
  Matchmaker(
      Function<String, Policy> policies, Fitness fitness, BiPredicate<Waiting, AgentId> passed) {
    this.policies = policies;
    this.fitness = fitness;
    this.passed = passed;
  }

  record Match(Waiting waiting, Agent agent) {}

  /**
   * @param line whoever is not promised to anybody, in the order of service
   */
  List<Match> match(List<Waiting> line, List<Candidate> available) {
    Map<AgentId, Candidate> free = new LinkedHashMap<>();
    available.stream()
        .filter(Candidate::hasRoom)
        .forEach(candidate -> free.put(candidate.agent().id(), candidate));
    List<Match> matches = new ArrayList<>();
    for (Waiting waiting : line) {
      if (free.isEmpty()) {
        break;
      }
      choose(waiting, free)
          .ifPresent(
              chosen -> {
                matches.add(new Match(waiting, chosen.agent()));
                Candidate fuller = chosen.withOneMore();
                if (fuller.hasRoom()) {
                  free.put(chosen.agent().id(), fuller);
                } else {
                  free.remove(chosen.agent().id());
                }
              });
    }
    return matches;
  }

  private Optional<Candidate> choose(Waiting waiting, Map<AgentId, Candidate> free) {
    Optional<Candidate> wanted =
        waiting
            .ticket()
            .wanted()
            .flatMap(agent -> Optional.ofNullable(free.get(agent)))
            .filter(candidate -> !passed.test(waiting, candidate.agent().id()));
    return wanted.or(() -> byPolicy(waiting, free));
  }

  private Optional<Candidate> byPolicy(Waiting waiting, Map<AgentId, Candidate> free) {
    Policy policy = policies.apply(waiting.ticket().team());
    if (policy == Policy.MANUAL) {
      return Optional.empty();
    }
    List<Candidate> able =
        free.values().stream()
            .filter(candidate -> fitness.fits(waiting, candidate.agent()))
            .filter(candidate -> !passed.test(waiting, candidate.agent().id()))
            .toList();
    Optional<Candidate> familiar =
        policy == Policy.FAMILIAR
            ? able.stream()
                .filter(each -> waiting.familiar().filter(each.agent().id()::equals).isPresent())
                .findFirst()
            : Optional.empty();
    return familiar.or(
        () -> able.stream().min(policy == Policy.LONGEST_IDLE ? LONGEST_IDLE : LEAST_BUSY));
  }
}
