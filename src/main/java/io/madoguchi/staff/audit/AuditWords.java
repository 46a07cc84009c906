package io.madoguchi.staff.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in the reader's language what the log keeps in its own words: piece by piece, each {@code
 * staff.audit.detail.…}. A piece in no known form is shown as it is kept.
 */
@Component
class AuditWords {

  private static final List<Piece> PIECES =
      List.of(
          new Piece("unknown-login", "unknown login"),
          new Piece("from", "from (\\S+)"),
          new Piece("link", "by link (\\S+)"),
          new Piece("conversation", "conversation (\\S+)"),
          new Piece("to-agent", "to agent (\\S+)"),
          new Piece("to-team", "to team (\\S+)"),
          new Piece("until", "until (\\S+)"),
          new Piece("capacity", "capacity (\\d+)"),
          new Piece("teams", "teams (.+)"),
          new Piece("languages", "languages (.+)"),
          new Piece("skills", "skills (.+)"),
          new Piece("closed", "closed"),
          new Piece("presence", "(available|wrap-up|away|offline)"),
          new Piece("away", "away \\((\\w+)\\)"),
          new Piece("role", "(agent|supervisor|designer|administrator)"));

  private final MessageSource messages;

  AuditWords(MessageSource messages) {
    this.messages = messages;
  }

  private record Piece(String key, Pattern form) {
    Piece(String key, String form) {
      this(key, Pattern.compile(form));
    }
  }

  /**
   * @param names of accounts by their ids
   */
  String of(String detail, Map<String, String> names, ZoneId zone, Locale locale) {
    return Arrays.stream(detail.split(" → ", -1))
        .map(side -> side(side, names, zone, locale))
        .collect(Collectors.joining(" → "));
  }

  private String side(String side, Map<String, String> names, ZoneId zone, Locale locale) {
    return Arrays.stream(side.split(", ", -1))
        .map(piece -> piece(piece, names, zone, locale))
        .collect(Collectors.joining(message("and", "", locale)));
  }

  private String piece(String text, Map<String, String> names, ZoneId zone, Locale locale) {
    for (Piece piece : PIECES) {
      Matcher found = piece.form().matcher(text);
      if (found.matches()) {
        String part = found.groupCount() == 0 ? "" : found.group(1);
        return switch (piece.key()) {
          case "presence", "away", "role" -> message(piece.key() + "." + part, "", locale);
          case "to-agent" -> message(piece.key(), names.getOrDefault(part, part), locale);
          case "until" -> message(piece.key(), time(part, zone, locale), locale);
          default -> message(piece.key(), part, locale);
        };
      }
    }
    return text;
  }

  private String message(String key, String argument, Locale locale) {
    String code = "staff.audit.detail." + key;
    return Objects.requireNonNullElse(
        messages.getMessage(code, new Object[] {argument}, argument, locale), argument);
  }

  private static String time(String moment, ZoneId zone, Locale locale) {
    try {
      return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
          .localizedBy(locale)
          .format(Instant.parse(moment).atZone(zone));
    } catch (DateTimeException other) {
      return moment;
    }
  }
}
