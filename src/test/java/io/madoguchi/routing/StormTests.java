package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Presence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of random things at once, from several threads: at no moment has a conversation two
 * agents or an agent too many conversations, and whenever it is quiet the line, the places and the
 * offers are what a simple sequential model says.
 */
class StormTests {

  private static final int THREADS = 8;
  private static final int ROUNDS = 12;
  private static final int DEEDS = 60;

  private Counter counter;
  private SequentialModel model;
  private Storm storm;
  private final Map<AgentId, Agent> agents = new HashMap<>();

  @ParameterizedTest(name = "seed {0}, {1}, offers of {2} s")
  @CsvSource({
    "1, LEAST_BUSY, 20",
    "2, LONGEST_IDLE, 20",
    "3, FAMILIAR, 20",
    "4, LEAST_BUSY, 0",
    "5, MANUAL, 20"
  })
  void holdsWhatItPromises(long seed, Policy policy, long offer) throws Exception {
    open(policy, Duration.ofSeconds(offer), new Random(seed));
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int round = 0; round < ROUNDS; round++) {
        List<Callable<Void>> winds = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
          Random random = new Random(seed * 10_000 + round * 100 + thread);
          winds.add(
              () -> {
                storm.blow(random, DEEDS);
                return null;
              });
        }
        for (Future<Void> wind : threads.invokeAll(winds)) {
          wind.get();
        }
        storm.lineWorks();
        nothingIsWrong();
        nobodyIsLeftWaitingForAFreeAgent();
        nobodyWhoIsNotAvailableIsGivenAnything(new Random(seed + round));
        standsAsBeforeAfterARestart();
      }
    }
    assertThat(model.phases()).as("visitors").hasSizeGreaterThan(500);
    assertThat(model.given()).as("conversations given to agents").isGreaterThan(150);
  }

  private void open(Policy policy, Duration offer, Random random) {
    counter =
        new Counter(
            new RoutingSettings(
                policy,
                Map.of(),
                offer,
                Duration.ofMinutes(1),
                3,
                Duration.ofSeconds(5),
                Counter.GRACE));
    model = new SequentialModel(agent -> agents.get(agent).capacity());
    for (int n = 0; n < 10; n++) {
      String[] teams =
          n == 0
              ? new String[0]
              : Storm.TEAMS.stream().filter(_ -> random.nextBoolean()).toArray(String[]::new);
      Agent agent = counter.present("agent-" + n, 1 + random.nextInt(4), teams);
      agents.put(agent.id(), agent);
    }
    counter.watchedBy(model::moved);
    storm = new Storm(counter, List.copyOf(agents.values()));
  }

  private void nothingIsWrong() {
    assertThat(model.complaints()).isEmpty();
    assertThat(storm.complaints()).isEmpty();
    agents.forEach(
        (id, agent) -> {
          assertThat(counter.holdings().of(id)).isEqualTo(model.heldBy(id));
          assertThat(counter.promises().load(id)).isLessThanOrEqualTo(agent.capacity());
        });
    model
        .phases()
        .forEach((id, phase) -> assertThat(counter.phase(id)).as(id.value()).isEqualTo(phase));
    placesAreRight();
    Set<ConversationId> offered =
        counter.promises().offers(_ -> true).stream()
            .peek(
                offer -> {
                  assertThat(counter.crew.attendance().of(offer.agent()))
                      .isEqualTo(Presence.AVAILABLE);
                  assertThat(counter.phase(offer.conversation())).isInstanceOf(Phase.Waiting.class);
                })
            .map(Promise::conversation)
            .collect(Collectors.toSet());
    assertThat(counter.promises().promised()).as("nothing is half done").isEqualTo(offered);
  }

  private void placesAreRight() {
    for (String team : Storm.TEAMS) {
      List<ConversationId> order = model.line(team);
      assertThat(counter.line().waitingFor(team))
          .extracting(WaitingLine.Waiting::conversation)
          .isEqualTo(order);
      assertThat(counter.line().ahead(team).keySet()).containsExactlyElementsOf(order);
      for (int ahead = 0; ahead < order.size(); ahead++) {
        assertThat(counter.line().place(order.get(ahead)).orElseThrow().ahead()).isEqualTo(ahead);
      }
    }
  }

  /** No change went unnoticed. */
  private void nobodyIsLeftWaitingForAFreeAgent() {
    assertThat(counter.leftToMatch()).isEmpty();
  }

  private void nobodyWhoIsNotAvailableIsGivenAnything(Random random) {
    Map<AgentId, Set<ConversationId>> before =
        agents.keySet().stream()
            .filter(id -> counter.crew.attendance().of(id) != Presence.AVAILABLE)
            .collect(Collectors.toMap(id -> id, model::heldBy));
    for (int n = 0; n < 5; n++) {
      storm.arrive(random);
    }
    storm.lineWorks();
    before.forEach((id, held) -> assertThat(model.heldBy(id)).isEqualTo(held));
    before.keySet().forEach(id -> assertThat(counter.offers().to(id)).isEmpty());
  }

  private void standsAsBeforeAfterARestart() {
    counter.restarted();
    placesAreRight();
    agents
        .keySet()
        .forEach(id -> assertThat(counter.holdings().of(id)).isEqualTo(model.heldBy(id)));
  }
}
