package io.madoguchi.conversation.storage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Down while conversations cannot be stored; part of readiness. Comes back by itself. */
@Component("storageHealthIndicator")
class StorageHealthIndicator implements HealthIndicator {

  private final GroupCommit writer;

  StorageHealthIndicator(GroupCommit writer) {
    this.writer = writer;
  }

  @Override
  public Health health() {
    return writer.failing() ? Health.down().build() : Health.up().build();
  }

  /** Who is not ready is sent nobody, so that no message would show that it works again. */
  @Scheduled(fixedDelayString = "PT1S")
  void probe() {
    if (writer.failing()) {
      writer.probe();
    }
  }
}
