package io.madoguchi.matching.evaluation.report;

import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.figures.McNemar;
import io.madoguchi.matching.evaluation.figures.Proportion;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words and numbers of a report, in one language. */
public final class Wording {

  /** What stands where nothing can be told. */
  static final String NOTHING = "–";

  private static final String BUNDLE = "io.madoguchi.matching.evaluation.report";

  private final Language language;
  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  public Wording(Language language) {
    this.language = language;
    messages.setBasename(BUNDLE);
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
  }

  Language language() {
    return language;
  }

  MessageSource messages() {
    return messages;
  }

  /** The text of {@code key} with {@code values} in its places. */
  String text(String key, Object... values) {
    return messages.getMessage(key, values, language.locale());
  }

  /** {@code 0.912} as {@code 91.2%}. */
  public String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  public String percent(Proportion proportion) {
    return proportion.share().map(this::percent).orElse(NOTHING);
  }

  /** Where the true share lies with 95 % certainty. */
  String interval(Proportion proportion) {
    return proportion
        .interval()
        .map(one -> String.format(Locale.ROOT, "%.1f–%.1f%%", 100 * one.low(), 100 * one.high()))
        .orElse(NOTHING);
  }

  /** {@code 760 of 835}. */
  String counts(Proportion proportion) {
    return text("counts", count(proportion.hits()), count(proportion.of()));
  }

  public String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** With two decimals, as confidences and thresholds are written. */
  public String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  public String decimal(Optional<? extends Number> value) {
    return value.map(number -> decimal(number.doubleValue())).orElse(NOTHING);
  }

  /** The chance that it is chance; never 0. */
  String chance(McNemar test) {
    return test.p() < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", test.p());
  }

  /** How sure the difference is, in plain words. */
  String verdict(McNemar test) {
    return text("verdict." + key(test.verdict()));
  }

  /** A constant's name as it stands in keys and in JSON: {@code LIKELY_REAL} is likely-real. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
