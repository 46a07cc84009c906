package io.madoguchi.routing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a wait is long; application.yaml explains each setting.
 *
 * @param offerAfter when whoever waits is offered a way out; zero: not by time
 * @param offerAhead how many ahead are so many that it is offered at once; 0: not by number
 * @param alarmAfter which longest wait of a team alarms its supervisors; zero: none
 */
@Validated
@ConfigurationProperties("madoguchi.waiting")
record LongWaitSettings(
    @DefaultValue("5m") @DurationMin(seconds = 0) @DurationMax(hours = 12) Duration offerAfter,
    @DefaultValue("10") @Min(0) @Max(10_000) int offerAhead,
    @DefaultValue("10m") @DurationMin(seconds = 0) @DurationMax(hours = 12) Duration alarmAfter) {}
