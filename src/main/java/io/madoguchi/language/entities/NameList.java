package io.madoguchi.language.entities;

import java.util.List;

/**
 * Names that designers collected, such as their products.
 *
 * @param name what the list is called
 */
public record NameList(String name, List<Name> names) {

  /**
   * One thing of the list.
   *
   * @param value the name that stands for it, in whatever words it was meant
   * @param spellings all names it goes by, in any language, the value among them
   */
  public record Name(String value, List<String> spellings) {}
}
