package io.madoguchi.chat.identity;

import io.madoguchi.chat.identity.Vouched.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Tells the operator that tokens are refused, once a minute for each reason: a site whose secret is
 * wrong would fill the log otherwise. Thread-safe.
 */
@Component
public class RefusedTokens {

  private static final Logger LOG = LoggerFactory.getLogger(RefusedTokens.class);
  private static final Duration QUIET = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<Reason, Instant> told = new EnumMap<>(Reason.class);
  private final Map<Reason, Integer> untold = new EnumMap<>(Reason.class);

  RefusedTokens(@Qualifier("steadyClock") Clock clock) {
    this.clock = clock;
  }

  public synchronized void refused(Reason reason) {
    Instant now = clock.instant();
    Instant before = told.get(reason);
    if (before != null && now.isBefore(before.plus(QUIET))) {
      untold.merge(reason, 1, Integer::sum);
      return;
    }
    told.put(reason, now);
    Integer more = untold.remove(reason);
    LOG.warn(
        "A visitor stays anonymous: {} [{}]{}",
        reason.message(),
        reason.code(),
        more == null ? "" : "; " + more + " more since the last line");
  }
}
