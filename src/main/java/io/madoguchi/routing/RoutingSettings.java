package io.madoguchi.routing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How conversations find an agent; application.yaml explains each setting.
 *
 * @param policy of every team that {@code teams} does not name
 * @param teams policies by the id of the team
 * @param offer how long an agent may think about an offer; zero: they are not asked
 * @param askAgain how long an agent is not offered again what they declined or missed
 * @param awayAfterMissed how many offers in a row run out unanswered until the agent counts as
 *     away; 0: never
 * @param wrapUp how long an agent is given nothing new after a conversation has ended
 * @param grace how long an agent whose connection is lost keeps their conversations
 */
@Validated
@ConfigurationProperties("madoguchi.routing")
record RoutingSettings(
    @DefaultValue("manual") Policy policy,
    @DefaultValue Map<String, Policy> teams,
    @DefaultValue("30s") @DurationMin(seconds = 0) @DurationMax(minutes = 10) Duration offer,
    @DefaultValue("60s") @DurationMin(seconds = 1) @DurationMax(hours = 1) Duration askAgain,
    @DefaultValue("2") @Min(0) @Max(100) int awayAfterMissed,
    @DefaultValue("0s") @DurationMin(seconds = 0) @DurationMax(hours = 1) Duration wrapUp,
    @DefaultValue("30s") @DurationMin(seconds = 0) @DurationMax(hours = 1) Duration grace) {

  RoutingSettings {
    teams = Map.copyOf(teams);
  }

  Policy policyOf(String team) {
    return teams.getOrDefault(team, policy);
  }
}
