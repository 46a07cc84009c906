package io.madoguchi.staff.accounts;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What {@code madoguchi.staff} says of one-time links; application.yaml explains each.
 *
 * @param recover whether the start prints a link that makes one more administrator
 * @param setupLink how long the first administrator's link is good
 * @param invitationLink how long an invitation is good
 * @param passwordLink how long a link for a new password is good
 */
@Validated
@ConfigurationProperties("madoguchi.staff")
record LinkSettings(
    @DefaultValue("false") boolean recover,
    @DefaultValue("24h") @DurationMin(minutes = 1) @DurationMax(days = 7) Duration setupLink,
    @DefaultValue("7d") @DurationMin(minutes = 1) @DurationMax(days = 90) Duration invitationLink,
    @DefaultValue("24h") @DurationMin(minutes = 1) @DurationMax(days = 7) Duration passwordLink) {}
