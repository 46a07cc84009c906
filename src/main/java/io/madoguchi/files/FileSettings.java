package io.madoguchi.files;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Whether people may send each other files, and which.
 *
 * @param size of one file, 1 byte to 25 MB
 * @param total of all files of one conversation, {@code size} to 1 GB
 * @param kinds those that are let in
 * @param perMinute files that one visitor or agent may send in a minute; ten times that from one
 *     network address
 * @param keep how long files are kept after their conversation has ended; zero: for ever
 */
@Validated
@ConfigurationProperties("madoguchi.files")
public record FileSettings(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("10MB") DataSize size,
    @DefaultValue("50MB") DataSize total,
    @DefaultValue({"png", "jpeg", "gif", "webp", "pdf", "text"}) Set<FileKind> kinds,
    @DefaultValue("10") @Min(1) @Max(1_000) int perMinute,
    @DefaultValue("365d") @DurationMin(seconds = 0) @DurationMax(days = 36_500) Duration keep) {

  /** A file is held in memory while it is looked into. */
  private static final DataSize LARGEST = DataSize.ofMegabytes(25);

  private static final DataSize MOST = DataSize.ofGigabytes(1);

  public FileSettings {
    kinds = Set.copyOf(kinds);
  }

  @AssertTrue(
      message = "madoguchi.files.size must be 1B to 25MB, total at least that and at most 1GB")
  boolean isBounded() {
    return size.toBytes() >= 1
        && size.compareTo(LARGEST) <= 0
        && total.compareTo(size) >= 0
        && total.compareTo(MOST) <= 0;
  }
}
