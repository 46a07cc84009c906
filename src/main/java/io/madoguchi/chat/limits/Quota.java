package io.madoguchi.chat.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * What one visitor may still send. Messages and passing frames have buckets of their own, so that
 * typing does not use up what saying needs.
 */
public final class Quota {

  private static final int REFUSED_BEFORE_CLOSING = 40;
  private static final int PASSING_PER_SECOND = 20;

  private final Bucket messages;
  private final Bucket passing =
      Bucket.builder()
          .addLimit(
              limit ->
                  limit
                      .capacity(PASSING_PER_SECOND * 3L)
                      .refillGreedy(PASSING_PER_SECOND, Duration.ofSeconds(1)))
          .withNanosecondPrecision()
          .build();
  private final Bucket refusals =
      Bucket.builder()
          .addLimit(
              limit ->
                  limit
                      .capacity(REFUSED_BEFORE_CLOSING)
                      .refillGreedy(REFUSED_BEFORE_CLOSING, Duration.ofMinutes(1)))
          .withNanosecondPrecision()
          .build();

  public Quota(Limits limits) {
    this.messages =
        Bucket.builder()
            .addLimit(
                limit ->
                    limit
                        .capacity(limits.messagesBurst())
                        .refillGreedy(limits.messagesPerSecond(), Duration.ofSeconds(1)))
            .withNanosecondPrecision()
            .build();
  }

  public boolean allowsMessage() {
    return messages.tryConsume(1);
  }

  public boolean allowsPassing() {
    return passing.tryConsume(1);
  }

  /** Counts a refused frame; false when it has been too many for this connection to stay. */
  public boolean toleratesRefusal() {
    return refusals.tryConsume(1);
  }
}
