package io.madoguchi.language.entities;

import io.madoguchi.language.Reader;
import io.madoguchi.language.entities.NameList.Name;
import java.util.List;
import java.util.Map;

/** A small shop's lists. */
final class Lists {

  private static final NameList PRODUCTS =
      new NameList(
          "products",
          List.of(
              new Name("まどティー", List.of("まどティー", "窓茶", "Mado Tea")),
              new Name("有田焼の皿", List.of("有田焼の皿", "有田の皿", "Arita plate")),
              new Name("抹茶碗", List.of("抹茶碗", "matcha bowl")),
              new Name("コップ", List.of("コップ", "cup set"))));

  private Lists() {}

  static EntityReader reader() {
    return new EntityReader(List.of(PRODUCTS), new Reader(Map.of()));
  }
}
