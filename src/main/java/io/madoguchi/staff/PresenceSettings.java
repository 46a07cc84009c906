package io.madoguchi.staff;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What {@code madoguchi.staff} says of presence; application.yaml explains it.
 *
 * @param awayAfter an agent at whose desk nothing was done for this time is away; zero: never
 */
@Validated
@ConfigurationProperties("madoguchi.staff")
record PresenceSettings(
    @DefaultValue("15m") @DurationMin(seconds = 0) @DurationMax(days = 1) Duration awayAfter) {}
