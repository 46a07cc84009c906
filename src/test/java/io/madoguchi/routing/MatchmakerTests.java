package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase.Handover;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.conversation.state.Priority;
import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Crew;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchmakerTests {

  private static final Instant NINE = Counter.NINE;

  private final Crew crew = new Crew(_ -> {}, Clock.systemUTC());
  private final Map<String, Policy> policies = new HashMap<>();
  private final Set<String> passed = new HashSet<>();

  @Test
  void asksWhoeverHasTheSmallestShareOfTheirCapacityInUse() {
    assertThat(match(List.of(waiting("a")), agent("hana", 4, 2, 0), agent("ken", 2, 0, 9)))
        .containsExactly(Map.entry("a", "ken"));
    assertThat(match(List.of(waiting("a")), agent("hana", 4, 1, 9), agent("ken", 2, 1, 0)))
        .containsExactly(Map.entry("a", "hana"));
  }

  @Test
  void asksTheLongestIdleWhoeverIsBusier() {
    policies.put("support", Policy.LONGEST_IDLE);
    assertThat(match(List.of(waiting("a")), agent("hana", 4, 3, 0), agent("ken", 4, 0, 5)))
        .containsExactly(Map.entry("a", "hana"));
  }

  @Test
  void asksWhoKnowsTheVisitorWhileTheyHaveRoom() {
    policies.put("support", Policy.FAMILIAR);
    Waiting returning = waiting("a", Optional.empty(), Optional.of(new AgentId("hana")));
    assertThat(match(List.of(returning), agent("hana", 4, 3, 9), agent("ken", 4, 0, 0)))
        .containsExactly(Map.entry("a", "hana"));
    assertThat(match(List.of(returning), agent("hana", 4, 4, 9), agent("ken", 4, 0, 0)))
        .containsExactly(Map.entry("a", "ken"));
  }

  @Test
  void asksNobodyInATeamThatPicksForItselfButTheColleagueWhoIsWanted() {
    policies.put("support", Policy.MANUAL);
    Candidate hana = agent("hana", 4, 0, 0);
    Candidate ken = agent("ken", 4, 0, 0);
    Waiting handed = waiting("b", Optional.of(new AgentId("ken")), Optional.empty());
    assertThat(match(List.of(waiting("a"), handed), hana, ken))
        .containsExactly(Map.entry("b", "ken"));
    passed.add("b ken");
    assertThat(match(List.of(handed), hana, ken)).isEmpty();
  }

  @Test
  void asksTheNextAgentAfterADecline() {
    passed.add("a hana");
    assertThat(match(List.of(waiting("a")), agent("hana", 4, 0, 0), agent("ken", 4, 1, 1)))
        .containsExactly(Map.entry("a", "ken"));
  }

  @Test
  void holdsNobodyUpBehindOneWhomNobodyCanTake() {
    passed.add("a hana");
    assertThat(match(List.of(waiting("a"), waiting("b")), agent("hana", 4, 0, 0)))
        .containsExactly(Map.entry("b", "hana"));
  }

  @Test
  void givesNobodyMoreThanTheyHaveRoomForAndSpreadsTheRest() {
    List<Waiting> line = List.of(waiting("a"), waiting("b"), waiting("c"), waiting("d"));
    assertThat(match(line, agent("hana", 2, 1, 0), agent("ken", 2, 0, 0)))
        .containsExactly(Map.entry("a", "ken"), Map.entry("b", "hana"), Map.entry("c", "ken"));
  }

  private List<Map.Entry<String, String>> match(List<Waiting> line, Candidate... agents) {
    Matchmaker matchmaker =
        new Matchmaker(
            team -> policies.getOrDefault(team, Policy.LEAST_BUSY),
            new Fitness(Stream.of(agents).map(Candidate::agent).toList()),
            (waiting, agent) ->
                passed.contains(waiting.conversation().value() + " " + agent.value()));
    return matchmaker.match(line, List.of(agents)).stream()
        .map(match -> Map.entry(match.waiting().conversation().value(), match.agent().id().value()))
        .collect(Collectors.toList());
  }

  private Candidate agent(String name, int capacity, int load, int idleSince) {
    Agent agent = crew.hire(name, capacity);
    return new Candidate(agent, load, NINE.plusSeconds(idleSince));
  }

  private static Waiting waiting(String id) {
    return waiting(id, Optional.empty(), Optional.empty());
  }

  private static Waiting waiting(String id, Optional<AgentId> wanted, Optional<AgentId> familiar) {
    Optional<Handover> handover =
        wanted.map(agent -> new Handover("花", "返金の件です", Optional.of(agent)));
    return new Waiting(
        new ConversationId(id),
        new Ticket("support", Priority.NORMAL, NINE, Set.of(), handover),
        "ja",
        familiar,
        NINE);
  }
}
