package io.madoguchi.report;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code madoguchi.report}; application.yaml explains each.
 *
 * @param serviceLevel within which wait an assignment is in time
 * @param shortLeave who leaves the line within this time changed their mind: counted apart
 * @param reopenWindow who takes a conversation up again within this time was not helped by its end
 * @param recount whether finished days are counted anew after this start
 */
@Validated
@ConfigurationProperties("madoguchi.report")
public record ReportSettings(
    @DefaultValue("60s") @DurationMin(seconds = 1) @DurationMax(hours = 12) Duration serviceLevel,
    @DefaultValue("10s") @DurationMin(seconds = 0) @DurationMax(minutes = 10) Duration shortLeave,
    @DefaultValue("3d") @DurationMin(hours = 1) @DurationMax(days = 28) Duration reopenWindow,
    @DefaultValue("false") boolean recount) {}
