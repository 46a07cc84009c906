package io.madoguchi.staff.presence;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.PresenceChanged;
import io.madoguchi.staff.StaffChanged;
import io.madoguchi.staff.WriteBehind;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes presence down in the order of its changes, beside the desks. Thread-safe. */
@Component
@EnableConfigurationProperties(PresenceLogSettings.class)
class PresenceRecorder implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(PresenceRecorder.class);

  private final PresenceRows rows;
  private final Agents agents;
  private final PresenceLogSettings settings;
  private final Clock clock;
  private final WriteBehind behind = new WriteBehind("presence");

  PresenceRecorder(PresenceRows rows, Agents agents, PresenceLogSettings settings, Clock clock) {
    this.rows = rows;
    this.agents = agents;
    this.settings = settings;
    this.clock = clock;
  }

  /** Before anybody can come. */
  @Override
  public void afterSingletonsInstantiated() {
    rows.recover();
  }

  @EventListener
  void changed(PresenceChanged changed) {
    behind.write(
        () -> rows.change(changed, agents.find(changed.agent()).map(Agent::capacity).orElse(1)));
  }

  @EventListener
  void changed(StaffChanged changed) {
    Instant now = clock.instant();
    behind.write(
        () ->
            agents
                .find(changed.agent())
                .ifPresent(agent -> rows.capacity(agent.id(), agent.capacity(), now)));
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
  void pulse() {
    behind.tryOnce(rows::seen);
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
  void forget() {
    try {
      rows.forgetBefore(clock.instant().minus(settings.keep()));
    } catch (DataAccessException failure) {
      LOG.warn("old presence could not be let go; the next time tries again", failure);
    }
  }

  /** Who is still there goes now, as far as the log is concerned. */
  @PreDestroy
  void close() throws InterruptedException {
    behind.close(rows::stop);
  }
}
