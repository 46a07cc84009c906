package io.madoguchi.language.entities;

import java.util.function.Consumer;

/** One way to write a value. Implementations are thread-safe and take time linear in the text. */
interface Form {

  void find(Folded text, Search search, Consumer<Found> found);
}
