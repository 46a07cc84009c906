package io.madoguchi.chat.blocks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long visitors may be blocked.
 *
 * @param byAgents at most, by agents, and only in conversations that they hold; zero: not by them
 * @param bySupervisors at most, by supervisors and administrators
 * @param address how long the visitor's network address is refused, too; zero: never
 */
@ConfigurationProperties("madoguchi.blocking")
public record BlockSettings(
    @DefaultValue("24h") Duration byAgents,
    @DefaultValue("365d") Duration bySupervisors,
    @DefaultValue("0s") Duration address) {

  private static final Duration LONGEST_FOR_ADDRESS = Duration.ofDays(1);

  public BlockSettings {
    if (byAgents.isNegative() || bySupervisors.isNegative() || address.isNegative()) {
      throw new IllegalArgumentException("madoguchi.blocking: no time may be negative");
    }
    if (address.compareTo(LONGEST_FOR_ADDRESS) > 0) {
      throw new IllegalArgumentException(
          "madoguchi.blocking.address is %s, allowed is at most %s: an address is shared by many"
              .formatted(address, LONGEST_FOR_ADDRESS));
    }
  }
}
