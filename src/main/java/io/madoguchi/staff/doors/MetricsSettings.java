package io.madoguchi.staff.doors;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code madoguchi.metrics}.
 *
 * @param open key {@code public}: whether anybody may read {@code /actuator/prometheus}. Otherwise
 *     only this machine, asking directly, and administrators.
 */
@ConfigurationProperties("madoguchi.metrics")
record MetricsSettings(
    @org.springframework.boot.context.properties.bind.Name("public") @DefaultValue("false")
        boolean open) {}
