package io.madoguchi.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of matching.
 *
 * @param remembered interpretations kept, so that the same utterance is not read twice; 0 for none
 * @param models folder that keeps what was learned, so that a restart is quick; blank for none
 */
@Validated
@ConfigurationProperties("madoguchi.matching")
record MatchingSettings(
    @Min(0) @Max(1_000_000) @DefaultValue("10000") int remembered,
    @DefaultValue("") String models) {

  Optional<Path> folder() {
    return models.isBlank() ? Optional.empty() : Optional.of(Path.of(models));
  }
}
