package io.madoguchi.knowledge;

import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * A value the bot asks for.
 *
 * @param pattern narrows {@link Kind#ORDER_NUMBER} and {@link Kind#TEXT}; the whole value must fit
 * @param retry said when the value is not understood; a general sentence where it is missing
 */
public record Slot(
    String name, Kind kind, Optional<Pattern> pattern, Text ask, Optional<Text> retry) {

  public enum Kind {
    ORDER_NUMBER,
    EMAIL,
    PHONE,
    DATE,
    NUMBER,
    TEXT
  }
}
