package io.madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TeamsTests {

  @Test
  void readsTeamsAsTyped() {
    assertThat(Teams.typed(" support、ＲＥＴＵＲＮＳ, support ")).contains(Set.of("support", "returns"));
    assertThat(Teams.typed("  ")).contains(Set.of());
    assertThat(Teams.typed("a_b")).isEmpty();
    assertThat(Teams.split(Teams.join(Set.of("b", "a")))).isEqualTo(Set.of("a", "b"));
    assertThat(Teams.split(Teams.join(Set.of()))).isEmpty();
  }
}
