package io.madoguchi.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code madoguchi.staff}; application.yaml explains each.
 *
 * @param awayAfter an agent at whose desk nothing was done for this time is away; zero: never
 * @param idleTimeout a session ends after this time without a request
 * @param setupLink how long the first administrator's link is good
 * @param invitationLink how long an invitation is good
 * @param passwordLink how long a link for a new password is good
 * @param loginTries per login and address within {@code loginWindow}
 * @param addressTries per address within {@code loginWindow}, whatever the login
 * @param linkTries openings of setup and invitation links per address within {@code loginWindow}
 */
@Validated
@ConfigurationProperties("madoguchi.staff")
record StaffSettings(
    @DefaultValue("15m") @DurationMin(seconds = 0) @DurationMax(days = 1) Duration awayAfter,
    @DefaultValue("12h") @DurationMin(minutes = 1) @DurationMax(days = 30) Duration idleTimeout,
    @DefaultValue("24h") @DurationMin(minutes = 1) @DurationMax(days = 7) Duration setupLink,
    @DefaultValue("7d") @DurationMin(minutes = 1) @DurationMax(days = 90) Duration invitationLink,
    @DefaultValue("24h") @DurationMin(minutes = 1) @DurationMax(days = 7) Duration passwordLink,
    @DefaultValue("10") @Min(1) @Max(1000) int loginTries,
    @DefaultValue("100") @Min(1) @Max(100_000) int addressTries,
    @DefaultValue("60") @Min(1) @Max(100_000) int linkTries,
    @DefaultValue("15m") @DurationMin(seconds = 1) @DurationMax(days = 1) Duration loginWindow) {}
