package io.madoguchi.routing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How conversations find an agent.
 *
 * @param assignment who decides: agents take, or the service gives to whoever is least busy
 * @param grace how long an agent whose connection is lost keeps their conversations
 */
@ConfigurationProperties("madoguchi.routing")
record RoutingSettings(
    @DefaultValue("manual") Assignment assignment, @DefaultValue("30s") Duration grace) {

  enum Assignment {
    MANUAL,
    AUTOMATIC
  }
}
