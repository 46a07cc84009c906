package io.madoguchi.conversation;

import io.madoguchi.conversation.state.ConversationId;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then random bits. */
final class TimeOrderedId {

  private static final SecureRandom RANDOM = new SecureRandom();

  private TimeOrderedId() {}

  static ConversationId next(Instant now) {
    long high = (now.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new ConversationId(new UUID(high, low).toString());
  }
}
