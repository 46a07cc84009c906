package io.madoguchi.knowledge.watching;

import io.madoguchi.knowledge.Finding;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.knowledge.KnowledgePublished;
import io.madoguchi.knowledge.Learner;
import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.reading.BotFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The knowledge of the folder that {@code madoguchi.intents} names, kept up to date while designers
 * save. A change is taken whole or not at all: while the folder has errors, or a {@link Learner}
 * refuses, what served before goes on serving.
 */
@Component
@EnableConfigurationProperties(KnowledgeSettings.class)
class IntentFolder implements KnowledgeBase, SmartInitializingSingleton, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(IntentFolder.class);
  private static final int LISTED = 50;

  private final Path folder;
  private final ObjectProvider<Learner> learners;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final AtomicReference<State> state;
  private final FolderWatch watch;

  IntentFolder(
      KnowledgeSettings settings,
      ObjectProvider<Learner> learners,
      ApplicationEventPublisher events,
      ObjectProvider<Clock> clock,
      ObjectProvider<FirstReading> first) {
    this.folder = settings.intents();
    this.learners = learners;
    this.events = events;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
    FirstReading begun = first.getIfAvailable();
    FirstReading.Seen seen = begun == null ? FirstReading.Seen.of(folder) : begun.of(folder);
    Knowledge found =
        seen.reading().knowledge().orElseThrow(() -> new UnusableFolder(folder, seen.reading()));
    this.state = new AtomicReference<>(new State(found, this.clock.instant(), List.of()));
    this.watch = new FolderWatch(folder, seen.before(), this::changed);
  }

  /**
   * What serves, since when, and what kept newer knowledge from serving.
   *
   * @param refused empty while the folder and what serves are the same
   */
  record State(Knowledge knowledge, Instant loadedAt, List<String> refused) {}

  @Override
  public Knowledge current() {
    return state().knowledge();
  }

  State state() {
    return Objects.requireNonNull(state.get(), "set at construction and never to null");
  }

  /** Once all beans are there and before the first request is served. */
  @Override
  public void afterSingletonsInstantiated() {
    Knowledge first = current();
    learners.orderedStream().forEach(learner -> learner.learn(first));
    events.publishEvent(new KnowledgePublished(first));
    LOG.info("{}", summary(first));
    watch.start();
  }

  @Override
  public void destroy() {
    watch.stop();
  }

  /** Runs on the watching thread only, one change at a time. */
  private void changed() {
    Reading reading = BotFolder.readToServe(folder);
    if (reading.knowledge().isEmpty()) {
      refuse(reading.errors().stream().map(Finding::toString).toList());
      return;
    }
    Knowledge next = reading.knowledge().get();
    if (next.version().equals(current().version())) {
      keep();
      return;
    }
    try {
      learners.orderedStream().forEach(learner -> learner.learn(next));
    } catch (RuntimeException refused) {
      LOG.error("Learning the changed intents failed", refused);
      refuse(List.of("learning failed: " + refused));
      return;
    }
    state.set(new State(next, clock.instant(), List.of()));
    events.publishEvent(new KnowledgePublished(next));
    LOG.info("{}", summary(next));
  }

  /** The folder is again what serves already. */
  private void keep() {
    State serving = state();
    if (!serving.refused().isEmpty()) {
      state.set(new State(serving.knowledge(), serving.loadedAt(), List.of()));
      LOG.info("The intents in {} are again what serves", folder);
    }
  }

  private void refuse(List<String> reasons) {
    List<String> listed = reasons.stream().limit(LISTED).toList();
    State serving = state();
    state.set(new State(serving.knowledge(), serving.loadedAt(), listed));
    LOG.error(
        "The change in {} is refused, version {} goes on serving. {} errors:\n{}",
        folder,
        serving.knowledge().version().substring(0, 12),
        reasons.size(),
        String.join("\n", listed));
  }

  private String summary(Knowledge knowledge) {
    return "%d intents and %d articles of %s serve, version %s"
        .formatted(
            knowledge.intents().size(),
            knowledge.articles().size(),
            folder,
            knowledge.version().substring(0, 12));
  }

  /** The folder at start has errors; its message lists them. */
  static final class UnusableFolder extends RuntimeException {

    UnusableFolder(Path folder, Reading reading) {
      super(
          Stream.concat(
                  Stream.of("the bot folder '" + folder + "' has errors, so nothing can serve:"),
                  reading.errors().stream().limit(LISTED).map(Finding::toString))
              .collect(Collectors.joining("\n  ")));
    }
  }
}
