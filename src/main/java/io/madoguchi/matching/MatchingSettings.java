package io.madoguchi.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of matching.
 *
 * @param remembered interpretations kept, so that the same utterance is not read twice; 0 for none
 */
@Validated
@ConfigurationProperties("madoguchi.matching")
record MatchingSettings(@Min(0) @Max(1_000_000) @DefaultValue("10000") int remembered) {}
