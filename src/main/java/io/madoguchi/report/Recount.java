package io.madoguchi.report;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Has finished days counted anew after a start, when the settings say so. */
@Component
class Recount {

  private static final Logger LOG = LoggerFactory.getLogger(Recount.class);

  private final DayKeeper keeper;
  private final ReportSettings settings;

  Recount(DayKeeper keeper, ReportSettings settings) {
    this.keeper = keeper;
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    if (!settings.recount()) {
      return;
    }
    try {
      keeper.clear();
      LOG.info("finished days are counted anew, because madoguchi.report.recount says so");
    } catch (DataAccessException failure) {
      LOG.warn("finished days could not be forgotten; they stay as they are", failure);
    }
  }
}
