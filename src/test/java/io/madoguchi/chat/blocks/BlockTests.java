package io.madoguchi.chat.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.madoguchi.chat.blocks.Block.BlockedAddress;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockTests {

  private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void endsByItself() {
    Block block = block("b-1", Optional.empty());
    assertThat(block.standsAt(NOON.plus(HOUR.multipliedBy(24)).minusMillis(1))).isTrue();
    assertThat(block.standsAt(NOON.plus(HOUR.multipliedBy(24)))).isFalse();
  }

  @Test
  void coversItsAddressForTheShorterTime() {
    Block block = block("b-1", Optional.of("192.0.2.7"));
    assertThat(block.covers("192.0.2.7", NOON)).isTrue();
    assertThat(block.covers("192.0.2.8", NOON)).isFalse();
    assertThat(block.covers("192.0.2.7", NOON.plus(HOUR))).isFalse();
    assertThat(block("b-2", Optional.empty()).covers("192.0.2.7", NOON)).isFalse();
  }

  @Test
  void twoBlocksOfOneAddressLookDifferent() {
    assertThat(Block.addressPrint("b-1", "192.0.2.7"))
        .isNotEqualTo(Block.addressPrint("b-2", "192.0.2.7"))
        .doesNotContain("192");
  }

  @Test
  void refusesToShutOutAnAddressForDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BlockSettings(HOUR, HOUR, Duration.ofDays(2)))
        .withMessageContaining("shared by many");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BlockSettings(HOUR.negated(), HOUR, Duration.ZERO));
  }

  /** For a day; its address for an hour. */
  private static Block block(String id, Optional<String> address) {
    return new Block(
        id,
        Fingerprint.of("visitor"),
        address.map(each -> new BlockedAddress(Block.addressPrint(id, each), NOON.plus(HOUR))),
        new ConversationId("c-1"),
        new AgentId("hana"),
        NOON,
        NOON.plus(HOUR.multipliedBy(24)),
        "");
  }
}
