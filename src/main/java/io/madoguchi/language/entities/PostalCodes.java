package io.madoguchi.language.entities;

import io.madoguchi.language.entities.Meaning.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Postal codes of Japan, the United Kingdom and the United States. */
final class PostalCodes {

  private static final String CUE =
      "(?P<cue>〒 ?|郵便番号[はが:]? ?|\\b(?:zip|post|postal)[ -]?code(?: is|:)? ?|\\bzip:? ?)?";

  /** Without those that are words: in, or, me, hi … */
  private static final String STATES =
      "ak|az|ar|ca|ct|fl|ga|il|ia|ks|ky|md|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|ri|sc|sd|tn|tx"
          + "|ut|vt|wa|wv|wi|wy|dc";

  static final List<Form> FORMS =
      List.of(
          form(
              CUE + "(?P<value>(?P<a>[0-9]{3})(?P<dash>-)?(?P<b>[0-9]{4}))", PostalCodes::japanese),
          form(
              CUE + "(?P<value>(?P<a>[a-z]{1,2}[0-9][a-z0-9]?)(?P<dash> )?(?P<b>[0-9][a-z]{2}))",
              PostalCodes::british),
          form(
              CUE
                  + "(?P<state>(?:"
                  + STATES
                  + "),? )?(?P<value>(?P<a>[0-9]{5})(?P<dash>-[0-9]{4})?)",
              PostalCodes::american));

  private PostalCodes() {}

  private static Form form(String pattern, PatternForm.Reading reading) {
    return PatternForm.of(EntityKind.POSTAL_CODE, 7, pattern, reading).needs(PatternForm.DIGITS);
  }

  /** No part of a longer number, such as a telephone's. */
  private static Optional<Plain> japanese(Match found, Search search) {
    boolean part = found.before(1) == '-' || found.after() == '-';
    return when(
        !part && (found.has("dash") || sure(found, search)),
        found.part("a") + "-" + found.part("b"));
  }

  private static Optional<Plain> british(Match found, Search search) {
    String code = found.part("a") + " " + found.part("b");
    return when(found.has("dash") || sure(found, search), code.toUpperCase(Locale.ROOT));
  }

  private static Optional<Plain> american(Match found, Search search) {
    return when(
        found.has("dash") || found.has("state") || sure(found, search),
        found.part("a") + found.part("dash"));
  }

  /** Bare digits are a postal code only where one was asked for or it says so. */
  private static boolean sure(Match found, Search search) {
    return found.has("cue") || search.isFor(EntityKind.POSTAL_CODE);
  }

  private static Optional<Plain> when(boolean sure, String code) {
    return sure ? Optional.of(new Plain(EntityKind.POSTAL_CODE, code)) : Optional.empty();
  }
}
