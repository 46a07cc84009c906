package io.madoguchi.language.entities;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/** Parts a telephone number as its owners do. */
final class PhoneGroups {

  /**
   * Japanese numbers, after the Ministry of Internal Affairs' table of area codes: mobile and IP
   * telephones, free of charge, two-digit area codes, and the three-digit ones of large cities.
   * Others are left in one piece, for their area codes have two to five digits.
   */
  private static final List<Pattern> JAPANESE =
      List.of(
          Pattern.compile("(0[5-9]0)([0-9]{4})([0-9]{4})"),
          Pattern.compile("(0120|0570)([0-9]{3})([0-9]{3})"),
          Pattern.compile("(0800)([0-9]{3})([0-9]{4})"),
          Pattern.compile("(0[36])([0-9]{4})([0-9]{4})"),
          Pattern.compile("(011|022|025|04[2-8]|052|07[2578]|082|086|092)([0-9]{3})([0-9]{4})"));

  private static final Pattern NORTH_AMERICAN =
      Pattern.compile("\\+(1)([0-9]{3})([0-9]{3})([0-9]{4})");

  private PhoneGroups() {}

  /**
   * @param e164 such as {@code +819012345678}
   */
  static String of(String e164) {
    Matcher american = NORTH_AMERICAN.matcher(e164);
    if (american.matches()) {
      return "+1 " + american.group(2) + "-" + american.group(3) + "-" + american.group(4);
    }
    if (!e164.startsWith("+81")) {
      return e164;
    }
    String national = "0" + e164.substring(3);
    return JAPANESE.stream()
        .map(pattern -> pattern.matcher(national))
        .filter(Matcher::matches)
        .findFirst()
        .map(found -> found.group(1) + "-" + found.group(2) + "-" + found.group(3))
        .orElse(national);
  }
}
