package io.madoguchi.staff.audit;

import io.madoguchi.staff.audit.Audit.Action;
import io.madoguchi.staff.audit.AuditLog.Entry;
import io.madoguchi.staff.audit.AuditLog.Mark;
import io.madoguchi.staff.audit.AuditLog.Search;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, as the address says it. Whatever makes no sense in it counts as not said.
 *
 * @param person id of an account
 * @param action name of an {@link Action}
 * @param day as 2026-01-31
 * @param after where the page before ended
 */
record AuditForm(String person, String action, String day, String after) {

  private static final Pattern MARK = Pattern.compile("(\\d{1,15})-([0-9a-f-]{1,64})");
  private static final int LONGEST = 100;

  AuditForm(
      @Nullable String person,
      @Nullable String action,
      @Nullable String day,
      @Nullable String after) {
    this.person = given(person);
    this.action = given(action);
    this.day = given(day);
    this.after = given(after);
  }

  Search search(ZoneId zone) {
    Optional<LocalDate> date = date();
    return new Search(
        Optional.of(person).filter(given -> !given.isEmpty()),
        Arrays.stream(Action.values()).filter(each -> each.name().equals(action)).findAny(),
        date.map(each -> each.atStartOfDay(zone).toInstant()).orElse(Instant.EPOCH),
        date.map(each -> each.plusDays(1).atStartOfDay(zone).toInstant()).orElse(Instant.MAX));
  }

  Optional<Mark> mark() {
    Matcher matcher = MARK.matcher(after);
    return matcher.matches()
        ? Optional.of(
            new Mark(Instant.ofEpochMilli(Long.parseLong(matcher.group(1))), matcher.group(2)))
        : Optional.empty();
  }

  static String after(Entry last) {
    return last.at().toEpochMilli() + "-" + last.id();
  }

  private Optional<LocalDate> date() {
    try {
      return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeException nonsense) {
      return Optional.empty();
    }
  }

  private static String given(@Nullable String field) {
    return field == null || field.length() > LONGEST ? "" : field.strip();
  }
}
