package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CurrentMatcherTests {

  private final Knowledge before = Shops.shop().knowledge("before");
  private final Knowledge after =
      Shops.shop().with("gift", Language.JA, "贈り物の包装", "ギフト包装はできますか").knowledge("after");
  private final AtomicReference<Knowledge> current = new AtomicReference<>(before);
  private final CurrentMatcher matcher =
      new CurrentMatcher(current::get, new MatchingSettings(100, ""));

  private Interpretation interpret() {
    return matcher.interpret("ギフト包装はできますか", Language.JA, Set.of());
  }

  @Test
  void servesTheKnowledgeThatIsCurrent() {
    matcher.learn(before);
    assertThat(interpret().version()).isEqualTo("before");
    matcher.learn(after);
    assertThat(interpret().version()).isEqualTo("before");
    current.set(after);
    assertThat(interpret().best().orElseThrow().intent()).isEqualTo("gift");
    current.set(before);
    assertThat(interpret().version()).isEqualTo("before");
  }

  @Test
  void remembersWhatItHasRead() {
    assertThat(interpret()).isSameAs(interpret());
  }

  @Test
  void learnsOnDemandWhatNobodyAnnounced() {
    assertThat(interpret().version()).isEqualTo("before");
  }
}
