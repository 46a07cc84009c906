package io.madoguchi.staff.login;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What {@code madoguchi.staff} says of logins; application.yaml explains each.
 *
 * @param idleTimeout a session ends after this time without a request
 * @param loginTries per login and address within {@code loginWindow}
 * @param addressTries per address within {@code loginWindow}, whatever the login
 * @param linkTries openings of one-time links per address within {@code loginWindow}
 */
@Validated
@ConfigurationProperties("madoguchi.staff")
record LoginSettings(
    @DefaultValue("12h") @DurationMin(minutes = 1) @DurationMax(days = 30) Duration idleTimeout,
    @DefaultValue("10") @Min(1) @Max(1000) int loginTries,
    @DefaultValue("100") @Min(1) @Max(100_000) int addressTries,
    @DefaultValue("60") @Min(1) @Max(100_000) int linkTries,
    @DefaultValue("15m") @DurationMin(seconds = 1) @DurationMax(days = 1) Duration loginWindow) {}
