package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.OpeningHours;
import io.madoguchi.knowledge.OpeningHours.Span;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.finding.Nearest;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Mapping;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code hours} of {@code bot.yaml}. */
final class HoursReader {

  private static final Pattern SPAN =
      Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)\\s*[-–〜~]\\s*([01]\\d|2[0-4]):([0-5]\\d)");
  private static final int EXCEPTIONS = 1_000;

  private final Findings findings;

  HoursReader(Findings findings) {
    this.findings = findings;
  }

  OpeningHours read(Yaml node) {
    OpeningHours always = OpeningHours.always(ZoneId.of("Asia/Tokyo"));
    return Fields.of(node, Shape.HOURS, "'hours'", findings)
        .map(
            hours ->
                new OpeningHours(
                    hours.scalar("zone").flatMap(this::zone).orElse(always.zone()),
                    weekly(hours),
                    hours
                        .choice("holidays", List.of("none", "japan"))
                        .filter("japan"::equals)
                        .isPresent(),
                    exceptions(hours)))
        .orElse(always);
  }

  private Optional<ZoneId> zone(Scalar written) {
    if (ZoneId.getAvailableZoneIds().contains(written.value())) {
      return Optional.of(ZoneId.of(written.value()));
    }
    findings.error(
        written.origin(),
        "bad-zone",
        "there is no time zone %s%s; write it as Asia/Tokyo or Europe/London"
            .formatted(
                written.kind(), Nearest.hint(written.value(), ZoneId.getAvailableZoneIds())));
    return Optional.empty();
  }

  private Map<DayOfWeek, List<Span>> weekly(Fields hours) {
    Map<DayOfWeek, List<Span>> weekly = new EnumMap<>(DayOfWeek.class);
    hours
        .value("weekly")
        .flatMap(node -> Fields.of(node, Shape.WEEK, "'weekly'", findings))
        .ifPresent(
            week -> {
              for (DayOfWeek day : DayOfWeek.values()) {
                String key = day.name().toLowerCase(Locale.ROOT);
                if (week.has(key)) {
                  weekly.put(day, spans(week.list(key), "'" + key + "'"));
                }
              }
            });
    return weekly;
  }

  private Map<LocalDate, List<Span>> exceptions(Fields hours) {
    Map<LocalDate, List<Span>> exceptions = new HashMap<>();
    Optional<Yaml> node = hours.value("exceptions");
    if (node.isEmpty()) {
      return exceptions;
    }
    if (!(node.get() instanceof Mapping mapping) || mapping.entries().size() > EXCEPTIONS) {
      findings.error(
          node.get().origin(),
          "wrong-type",
          "'exceptions' are spans by date (2026-12-31: ['10:00-12:00']), at most " + EXCEPTIONS);
      return exceptions;
    }
    Fields.distinct(mapping, "'exceptions'", findings)
        .forEach(
            (date, spans) -> {
              try {
                exceptions.put(
                    LocalDate.parse(date), spans(hours.list(spans, "'" + date + "'"), date));
              } catch (DateTimeException notADate) {
                findings.error(
                    spans.origin(),
                    "wrong-value",
                    "'%s' is not a date such as 2026-12-31".formatted(Excerpt.of(date)));
              }
            });
    return exceptions;
  }

  private List<Span> spans(List<Yaml> nodes, String day) {
    List<Span> spans = new ArrayList<>();
    int open = 0;
    for (Yaml node : nodes) {
      Optional<Span> span = node instanceof Scalar scalar ? span(scalar.value()) : Optional.empty();
      if (span.isEmpty()) {
        findings.error(
            node.origin(),
            "bad-span",
            "%s: %s is not a span such as '10:00-13:00'".formatted(day, node.kind()));
      } else if (span.get().endSecond() <= span.get().from().toSecondOfDay()) {
        findings.error(
            node.origin(),
            "bad-span",
            "%s: %s ends before it begins; over midnight, write '22:00-24:00' and the rest under"
                    .formatted(day, node.kind())
                + " the next day");
      } else if (span.get().from().toSecondOfDay() < open) {
        findings.error(
            node.origin(),
            "bad-span",
            "%s: %s begins before the span in front of it ends".formatted(day, node.kind()));
      } else {
        open = span.get().endSecond();
        spans.add(span.get());
      }
    }
    return List.copyOf(spans);
  }

  private static Optional<Span> span(String written) {
    Matcher span = SPAN.matcher(written.strip());
    if (!span.matches() || (span.group(3).equals("24") && !span.group(4).equals("00"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Span(
            LocalTime.of(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))),
            LocalTime.of(Integer.parseInt(span.group(3)) % 24, Integer.parseInt(span.group(4)))));
  }
}
