package io.madoguchi.staff.presence;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code madoguchi.presence}; application.yaml explains each.
 *
 * @param keep how long a stretch is kept after its end
 */
@Validated
@ConfigurationProperties("madoguchi.presence")
record PresenceLogSettings(
    @DefaultValue("400d") @DurationMin(days = 1) @DurationMax(days = 36_500) Duration keep) {}
