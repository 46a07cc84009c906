package io.madoguchi.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.knowledge.Learner;
import io.madoguchi.language.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The matcher of the knowledge that serves right now. Learns new knowledge before it serves, and
 * keeps the last few, so that a roll-back costs nothing. Thread-safe.
 */
@Component
@EnableConfigurationProperties(MatchingSettings.class)
final class CurrentMatcher implements Matcher, Learner, InitializingBean {

  /** Versions kept besides the one that serves. */
  private static final int KEPT = 3;

  /** Longer utterances are read each time, so that the memory of the cache is bounded. */
  private static final int LONGEST = 200;

  private record Question(
      String version, Language preferred, Set<String> contexts, String utterance) {}

  private final KnowledgeBase base;
  private final Cache<Question, Interpretation> answers;
  private final ModelStore store;
  private final Object learning = new Object();
  private volatile Map<String, LearnedMatcher> matchers = Map.of();

  CurrentMatcher(KnowledgeBase base, MatchingSettings settings) {
    this.base = base;
    this.store = new ModelStore(settings.folder());
    this.answers = Caffeine.newBuilder().maximumSize(settings.remembered()).build();
  }

  /**
   * Begins beside the making of the other beans. Nobody waits for this thread: what it has not done
   * yet, or cannot do, {@link #learn} does.
   */
  @Override
  public void afterPropertiesSet() {
    Thread.ofPlatform().daemon().name("first-learning").start(() -> learn(base.current()));
  }

  @Override
  public void learn(Knowledge next) {
    matcher(next);
  }

  @Override
  public Interpretation interpret(String utterance, Language preferred, Set<String> contexts) {
    LearnedMatcher matcher = matcher(base.current());
    if (utterance.length() > LONGEST) {
      return matcher.interpret(utterance, preferred, contexts);
    }
    String version = matcher.knowledge().version();
    return answers.get(
        new Question(version, preferred, Set.copyOf(contexts), utterance),
        question -> matcher.interpret(utterance, preferred, contexts));
  }

  private LearnedMatcher matcher(Knowledge knowledge) {
    return Optional.ofNullable(matchers.get(knowledge.version()))
        .orElseGet(() -> learnOnce(knowledge));
  }

  private Optional<LearnedMatcher> newest() {
    return matchers.values().stream().reduce((_, later) -> later);
  }

  private LearnedMatcher learnOnce(Knowledge knowledge) {
    synchronized (learning) {
      LearnedMatcher known = matchers.get(knowledge.version());
      if (known != null) {
        return known;
      }
      LearnedMatcher learned = LearnedMatcher.of(knowledge, newest(), store);
      Map<String, LearnedMatcher> next = new LinkedHashMap<>(matchers);
      while (next.size() > KEPT) {
        next.remove(next.keySet().iterator().next());
      }
      next.put(knowledge.version(), learned);
      matchers = next;
      return learned;
    }
  }
}
