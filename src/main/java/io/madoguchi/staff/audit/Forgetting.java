package io.madoguchi.staff.audit;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of deeds that are older than the settings keep them. */
@Component
class Forgetting {

  private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

  private final AuditLog log;
  private final AuditSettings settings;
  private final Clock clock;

  Forgetting(AuditLog log, AuditSettings settings, Clock clock) {
    this.log = log;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
  void forget() {
    try {
      log.forgetBefore(clock.instant().minus(settings.keep()));
    } catch (DataAccessException failure) {
      LOG.warn("old deeds could not be let go; the next hour tries again", failure);
    }
  }
}
