package io.madoguchi.knowledge;

import java.util.List;

/**
 * A thing on a designer's list, such as a product.
 *
 * @param name what the bot calls it
 * @param also what visitors call it, too, in any language; may be empty
 */
public record ListedName(Text name, List<String> also) {

  public ListedName {
    also = List.copyOf(also);
  }
}
