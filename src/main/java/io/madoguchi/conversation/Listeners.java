package io.madoguchi.conversation;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever hears of changes; looked up with the first one, because they know the conversations. */
@Component
class Listeners implements Consumer<ConversationMoved> {

  private final ObjectProvider<ConversationListener> all;
  private volatile @Nullable List<ConversationListener> inOrder;

  Listeners(ObjectProvider<ConversationListener> all) {
    this.all = all;
  }

  @Override
  public void accept(ConversationMoved moved) {
    List<ConversationListener> listeners = inOrder;
    if (listeners == null) {
      listeners = all.orderedStream().toList();
      inOrder = listeners;
    }
    for (ConversationListener each : listeners) {
      each.moved(moved);
    }
  }
}
