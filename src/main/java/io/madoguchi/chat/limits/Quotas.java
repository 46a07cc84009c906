package io.madoguchi.chat.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.madoguchi.conversation.state.ConversationId;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * The limits in force: sockets by network address, messages by conversation, whatever socket they
 * come on.
 */
@Component
public class Quotas {

  private final Limits limits;
  private final ConcurrentMap<String, Integer> connections = new ConcurrentHashMap<>();
  private final Cache<ConversationId, Quota> quotas;

  private final Cache<String, Bucket> beginnings =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(2)).build();

  Quotas(Limits limits) {
    this.limits = limits;
    this.quotas =
        Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(refill(limits)).build();
  }

  /** After this long without a frame a quota is as good as a new one, and need not be kept. */
  private static Duration refill(Limits limits) {
    return Duration.ofSeconds(Math.max(60, limits.messagesBurst() / limits.messagesPerSecond()));
  }

  /** Counts a socket in; false when its address has too many, and then it is not counted. */
  public boolean connect(String address) {
    boolean[] allowed = {false};
    connections.compute(
        address,
        (_, open) -> {
          int now = open == null ? 0 : open;
          allowed[0] = now < limits.connectionsPerAddress();
          return allowed[0] ? Integer.valueOf(now + 1) : open;
        });
    return allowed[0];
  }

  public void disconnect(String address) {
    connections.computeIfPresent(address, (_, open) -> open > 1 ? open - 1 : null);
  }

  /**
   * Whether that address may begin one more conversation: in a minute, ten times as many as it may
   * have sockets open.
   */
  public boolean allowsBeginning(String address) {
    return beginnings
        .get(address, _ -> perMinute(limits.connectionsPerAddress() * 10L))
        .tryConsume(1);
  }

  private static Bucket perMinute(long times) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(times).refillGreedy(times, Duration.ofMinutes(1)))
        .withNanosecondPrecision()
        .build();
  }

  public Quota of(ConversationId conversation) {
    return quotas.get(conversation, _ -> new Quota(limits));
  }

  public Limits limits() {
    return limits;
  }
}
