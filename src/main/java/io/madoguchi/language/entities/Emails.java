package io.madoguchi.language.entities;

import io.madoguchi.language.entities.Meaning.Plain;
import java.util.Optional;

/** E-mail addresses. */
final class Emails {

  /** RFC 5321, 4.5.3.1. */
  private static final int LONGEST = 254;

  static final Form FORM =
      PatternForm.of(
              EntityKind.EMAIL,
              9,
              "[a-z0-9_+][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,5}\\.[a-z]{2,24}",
              (found, _) ->
                  found.all().length() <= LONGEST
                      ? Optional.of(new Plain(EntityKind.EMAIL, found.all()))
                      : Optional.empty())
          .needs("@");

  private Emails() {}
}
