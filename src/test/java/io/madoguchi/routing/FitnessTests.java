package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.conversation.state.Priority;
import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.staff.Abilities;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FitnessTests {

  private static final Agent HANA = agent("hana", Set.of("ja"), Set.of());
  private static final Agent KEN = agent("ken", Set.of("en"), Set.of("refunds"));
  private static final Agent BOTH = agent("both", Set.of(), Set.of());

  @Test
  void asksForLanguageAndSkills() {
    Fitness fitness = new Fitness(List.of(HANA, KEN));
    assertThat(fitness.fits(waiting("a", "en"), KEN)).isTrue();
    assertThat(fitness.fits(waiting("a", "en-GB"), KEN)).isTrue();
    assertThat(fitness.fits(waiting("a", "en"), HANA)).isFalse();
    assertThat(new Fitness(List.of(BOTH, KEN)).fits(waiting("a", "en", "refunds"), BOTH)).isFalse();
  }

  @Test
  void waivesWhatNobodyAtTheDeskCanDo() {
    assertThat(new Fitness(List.of(HANA)).fits(waiting("a", "en"), HANA)).isTrue();
    assertThat(new Fitness(List.of(KEN)).fits(waiting("a", "en", "ios"), KEN)).isTrue();
  }

  @Test
  void countsOnlyThoseAheadWhomTheSameAgentsServe() {
    List<Waiting> line =
        List.of(waiting("ja-1", "ja"), waiting("en-1", "en"), waiting("ja-2", "ja"));
    assertThat(ahead(new Fitness(List.of(HANA, KEN)), line)).containsExactly(0, 0, 1);
    assertThat(ahead(new Fitness(List.of(HANA, KEN, BOTH)), line)).containsExactly(0, 1, 2);
    assertThat(ahead(new Fitness(List.of()), line)).containsExactly(0, 1, 2);
    assertThat(ahead(new Fitness(List.of(HANA)), line)).containsExactly(0, 1, 2);
  }

  private static Iterable<Integer> ahead(Fitness fitness, List<Waiting> line) {
    return fitness.ahead(line).values();
  }

  private static Agent agent(String name, Set<String> languages, Set<String> skills) {
    Abilities abilities = new Abilities(languages, skills);
    return new Agent(new AgentId(name), name, name, Role.AGENT, 2, Set.of(), abilities, true);
  }

  private static Waiting waiting(String id, String language, String... skills) {
    Ticket ticket =
        new Ticket("support", Priority.NORMAL, Counter.NINE, Set.of(skills), Optional.empty());
    return new Waiting(new ConversationId(id), ticket, language, Optional.empty(), ticket.since());
  }
}
