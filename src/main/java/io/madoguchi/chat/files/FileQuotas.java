package io.madoguchi.chat.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.madoguchi.files.FileSettings;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** How many files somebody may send, and a visitor may fetch, in a minute. Thread-safe. */
@Component
class FileQuotas {

  private static final int ADDRESS = 10;
  private static final int FETCHED = 30;

  /** On their way at once from one address: who sends slowly does not keep others out. */
  private static final int UNDER_WAY = 20;

  private final int perMinute;
  private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(2)).build();

  FileQuotas(FileSettings settings) {
    this.perMinute = settings.perMinute();
  }

  /**
   * @param sender a conversation, for its visitor, or an agent
   */
  boolean allowsSending(String sender, String address) {
    return bucket("from " + sender, 1) && bucket("at " + address, ADDRESS);
  }

  /**
   * Counts a file in; false when its address has too many under way, and then it is not counted.
   */
  boolean begin(String address) {
    boolean[] allowed = {false};
    underWay.compute(
        address,
        (_, files) -> {
          int now = files == null ? 0 : files;
          allowed[0] = now < UNDER_WAY;
          return allowed[0] ? Integer.valueOf(now + 1) : files;
        });
    return allowed[0];
  }

  void end(String address) {
    underWay.computeIfPresent(address, (_, files) -> files > 1 ? files - 1 : null);
  }

  boolean allowsFetching(String conversation, String address) {
    return bucket("to " + conversation, FETCHED) && bucket("to at " + address, ADDRESS * FETCHED);
  }

  private boolean bucket(String key, long times) {
    long most = times * perMinute;
    return buckets
        .get(
            key,
            _ ->
                Bucket.builder()
                    .addLimit(
                        limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                    .withNanosecondPrecision()
                    .build())
        .tryConsume(1);
  }
}
