package io.madoguchi.knowledge.watching;

import static io.madoguchi.knowledge.reading.FolderFixture.aShop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.KnowledgePublished;
import io.madoguchi.knowledge.Learner;
import io.madoguchi.knowledge.reading.FolderFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;

class IntentFolderTests {

  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
  private static final Duration LIVE_WITHIN = Duration.ofSeconds(10);

  @TempDir Path path;

  private final List<String> steps = new CopyOnWriteArrayList<>();
  private FolderFixture files;
  private IntentFolder folder;
  private volatile boolean refuseToLearn;

  @BeforeEach
  void start() {
    files = aShop(path);
    folder = open(path);
    folder.afterSingletonsInstantiated();
  }

  @AfterEach
  void stop() {
    folder.destroy();
  }

  @Test
  void learnsBeforeItPublishesAtStart() {
    String version = folder.current().version();

    assertThat(steps).containsExactly("learn " + version, "publish " + version);
  }

  @Test
  void takesAGoodChangeWhichIsLearntBeforeItServes() {
    String old = folder.current().version();

    files.with("topics/more.yaml", intent("more"));

    await().atMost(LIVE_WITHIN).until(() -> folder.current().intent("more").isPresent());
    String next = folder.current().version();
    await().atMost(LIVE_WITHIN).until(() -> steps.size() == 4);
    assertThat(steps.subList(2, 4))
        .containsExactly("learn " + next + " while " + old, "publish " + next);
    assertThat(folder.state().loadedAt()).isEqualTo(NOW);
  }

  @Test
  void seesAFileInAFolderThatDidNotExist() {
    files.without("dictionaries/shop.yaml");
    try {
      Files.delete(path.resolve("dictionaries"));
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
    await().atMost(LIVE_WITHIN).until(() -> folder.current().dictionaries().words().isEmpty());

    files.with("dictionaries/new.yaml", "words: {ja: [{word: まど券, reading: マドケン}]}");

    await().atMost(LIVE_WITHIN).until(() -> !folder.current().dictionaries().words().isEmpty());
  }

  @Test
  void refusesABadChangeWholeAndSaysWhere() {
    String serving = folder.current().version();

    files.with("topics/more.yaml", "intents:\n  - id: more\n    menu: nowhere\n");

    await().atMost(LIVE_WITHIN).until(() -> !folder.state().refused().isEmpty());
    assertThat(folder.current().version()).isEqualTo(serving);
    assertThat(folder.state().refused())
        .anyMatch(line -> line.startsWith("topics/more.yaml:3:11: error: there is no menu"));
    var health = new KnowledgeHealthIndicator(folder).health();
    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails())
        .containsEntry("version", serving)
        .containsEntry("refused", folder.state().refused());
  }

  @Test
  void forgetsTheRefusalOnceTheFolderIsAsItServes() {
    files.with("topics/more.yaml", "intents: 5");
    await().atMost(LIVE_WITHIN).until(() -> !folder.state().refused().isEmpty());

    files.without("topics/more.yaml");

    await().atMost(LIVE_WITHIN).until(() -> folder.state().refused().isEmpty());
    assertThat(steps).hasSize(2);
  }

  @Test
  void refusesAChangeThatCannotBeLearnt() {
    String serving = folder.current().version();
    refuseToLearn = true;

    files.with("topics/more.yaml", intent("more"));

    await().atMost(LIVE_WITHIN).until(() -> !folder.state().refused().isEmpty());
    assertThat(folder.current().version()).isEqualTo(serving);
    assertThat(folder.state().refused().getFirst()).contains("too hard");
  }

  @Test
  void doesNotStartOnAFolderWithErrorsAndListsThem(@TempDir Path broken) {
    FolderFixture.aFolder(broken).with("topics/t.yaml", "intents: 5");

    assertThatThrownBy(() -> open(broken))
        .isInstanceOf(IntentFolder.UnusableFolder.class)
        .hasMessageContaining("topics/t.yaml:1:10: error: ");
  }

  private IntentFolder open(Path of) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("learner", (Learner) this::learn);
    beans.addBean("clock", Clock.fixed(NOW, ZoneOffset.UTC));
    ObjectProvider<Learner> learners = beans.getBeanProvider(Learner.class);
    return new IntentFolder(
        new KnowledgeSettings(of),
        learners,
        event -> steps.add("publish " + ((KnowledgePublished) event).knowledge().version()),
        beans.getBeanProvider(Clock.class),
        beans.getBeanProvider(FirstReading.class));
  }

  private void learn(Knowledge next) {
    if (refuseToLearn) {
      throw new IllegalStateException("too hard");
    }
    String serving = folder.current().version();
    String suffix = serving.equals(next.version()) ? "" : " while " + serving;
    steps.add("learn " + next.version() + suffix);
  }

  private static String intent(String id) {
    return "intents: [{id: %s, title: {ja: a, en: b}, answer: {ja: c, en: d}}]".formatted(id);
  }
}
