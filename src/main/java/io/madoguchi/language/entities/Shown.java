package io.madoguchi.language.entities;

import io.madoguchi.language.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value as a reader of a language is used to see it: 12月3日（木）, "Thursday, December 3". */
public final class Shown {

  private static final DateTimeFormatter DAY_JA =
      DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPANESE);
  private static final DateTimeFormatter FULL_DAY_JA =
      DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter FULL_DAY_EN =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME_JA = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
  private static final DateTimeFormatter TIME_EN =
      DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

  private final Language language;
  private final LocalDate today;

  /**
   * @param today where the shop is; a year is shown only where it is another one
   */
  public Shown(Language language, LocalDate today) {
    this.language = language;
    this.today = today;
  }

  /**
   * A value for a reader.
   *
   * @param value as {@link Entity#value} has it; anything else is shown as it is
   */
  public String of(EntityKind kind, String value) {
    try {
      return shown(kind, value);
    } catch (DateTimeException | NumberFormatException _) {
      return value;
    }
  }

  private String shown(EntityKind kind, String value) {
    return switch (kind) {
      case DATE -> ends(value).map(LocalDate::parse).map(this::day).collect(fromTo());
      case TIME -> ends(value).map(LocalTime::parse).map(this::time).collect(fromTo());
      case DATE_TIME -> moments(value);
      case AMOUNT -> amount(value);
      case QUANTITY -> value.replace(" ", language == Language.JA ? "" : " ");
      case NUMBER -> grouped(value);
      case PHONE -> PhoneGroups.of(value);
      case ORDER_NUMBER, EMAIL, POSTAL_CODE, PERCENT, LIST -> value;
    };
  }

  private static Stream<String> ends(String value) {
    return Stream.of(value.split("/", -1));
  }

  private Collector<CharSequence, ?, String> fromTo() {
    return Collectors.joining(language == Language.JA ? "〜" : " to ");
  }

  private String day(LocalDate day) {
    boolean thisYear = day.getYear() == today.getYear();
    return switch (language) {
      case JA -> day.format(thisYear ? DAY_JA : FULL_DAY_JA);
      case EN -> day.format(thisYear ? DAY_EN : FULL_DAY_EN);
    };
  }

  private String time(LocalTime time) {
    return switch (language) {
      case JA -> time.format(TIME_JA);
      case EN -> time.format(TIME_EN).toLowerCase(Locale.ROOT);
    };
  }

  /** Of two moments on one day, the day is shown once. */
  private String moments(String value) {
    LocalDateTime[] ends = ends(value).map(LocalDateTime::parse).toArray(LocalDateTime[]::new);
    LocalDateTime last = ends[ends.length - 1];
    String from = moment(ends[0]);
    if (ends.length == 1) {
      return from;
    }
    boolean oneDay = ends[0].toLocalDate().equals(last.toLocalDate());
    return Stream.of(from, oneDay ? time(last.toLocalTime()) : moment(last)).collect(fromTo());
  }

  private String moment(LocalDateTime at) {
    return day(at.toLocalDate()) + (language == Language.JA ? "" : ", ") + time(at.toLocalTime());
  }

  private String amount(String value) {
    String[] both = value.split(" ", 2);
    boolean cents = both.length > 1 && both[0].contains(".");
    String number = cents ? grouped(both[0], "#,##0.00") : grouped(both[0]);
    if (both.length == 1) {
      return number;
    }
    return switch (both[1]) {
      case "JPY" -> language == Language.JA ? number + "円" : "¥" + number;
      case "USD" -> "$" + number;
      case "EUR" -> "€" + number;
      case "GBP" -> "£" + number;
      default -> number + " " + both[1];
    };
  }

  /** With thousands parted. */
  private static String grouped(String number) {
    return grouped(number, "#,##0.######");
  }

  private static String grouped(String number, String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(new BigDecimal(number));
  }
}
