package io.madoguchi.knowledge;

import com.google.re2j.Pattern;
import io.madoguchi.language.entities.EntityKind;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value the bot asks for.
 *
 * @param pattern narrows {@link Kind#ORDER_NUMBER} and {@link Kind#TEXT}; the whole value must fit
 * @param list the list of {@link Kind#LIST}; empty for all others
 * @param retry said when the value is not understood; a general sentence where it is missing
 */
public record Slot(
    String name,
    Kind kind,
    Optional<Pattern> pattern,
    Optional<String> list,
    Text ask,
    Optional<Text> retry) {

  public enum Kind {
    ORDER_NUMBER(EntityKind.ORDER_NUMBER),
    EMAIL(EntityKind.EMAIL),
    PHONE(EntityKind.PHONE),
    POSTAL_CODE(EntityKind.POSTAL_CODE),
    DATE(EntityKind.DATE),
    TIME(EntityKind.TIME),
    DATE_TIME(EntityKind.DATE_TIME),
    AMOUNT(EntityKind.AMOUNT),
    NUMBER(EntityKind.NUMBER),
    LIST(EntityKind.LIST),
    /** Whatever was written. */
    TEXT(null);

    private final Optional<EntityKind> entity;

    Kind(@Nullable EntityKind entity) {
      this.entity = Optional.ofNullable(entity);
    }

    /** What is looked for; empty for a text. */
    public Optional<EntityKind> entity() {
      return entity;
    }

    /** The name as designers write it: {@code order-number}. */
    public String tag() {
      return entity.map(EntityKind::tag).orElse("text");
    }

    /** The kind of that {@link #tag}; empty when there is none. */
    public static Optional<Kind> of(String tag) {
      return Stream.of(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
    }
  }
}
