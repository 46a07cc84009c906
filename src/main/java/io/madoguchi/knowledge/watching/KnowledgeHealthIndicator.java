package io.madoguchi.knowledge.watching;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Which knowledge serves, and why a newer one does not. Always up: old answers are better than
 * none, and a restart would not correct a file.
 */
@Component("knowledgeHealthIndicator")
class KnowledgeHealthIndicator implements HealthIndicator {

  private final IntentFolder folder;

  KnowledgeHealthIndicator(IntentFolder folder) {
    this.folder = folder;
  }

  @Override
  public Health health() {
    IntentFolder.State state = folder.state();
    return Health.up()
        .withDetail("version", state.knowledge().version())
        .withDetail("loadedAt", state.loadedAt().toString())
        .withDetail("refused", state.refused())
        .build();
  }
}
