package io.madoguchi.chat.blocks;

import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A visitor who is not served for a while.
 *
 * @param visitor fingerprint of who it is
 * @param address the network address that is refused, too, while it is
 * @param conversation in which they were blocked
 * @param note why, for staff; may be empty
 */
public record Block(
    String id,
    String visitor,
    Optional<BlockedAddress> address,
    ConversationId conversation,
    AgentId by,
    Instant at,
    Instant until,
    String note) {

  /**
   * @param fingerprint with the block's id in front of the address, so that two blocks of one
   *     address look different
   */
  record BlockedAddress(String fingerprint, Instant until) {}

  boolean standsAt(Instant now) {
    return now.isBefore(until);
  }

  /** Whether that address is refused at {@code now}. */
  boolean covers(String network, Instant now) {
    return address
        .filter(each -> now.isBefore(each.until()))
        .filter(each -> each.fingerprint().equals(addressPrint(id, network)))
        .isPresent();
  }

  static String addressPrint(String id, String network) {
    return Fingerprint.of(id + ' ' + network);
  }
}
