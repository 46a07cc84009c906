package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.events.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the bot said lately, as far as the visitor can still refer to it: the buttons that may be
 * pressed and the messages that may be judged. Bounded, so that a long conversation does not grow
 * in memory.
 */
public record Offers(String bot, List<Choice> choices, List<Long> messages) {

  static final Offers NONE = new Offers("", List.of(), List.of());

  private static final int KEPT = 60;

  Optional<String> label(String choice) {
    return choices.stream()
        .filter(offered -> offered.id().equals(choice) && offered.url().isEmpty())
        .map(Choice::label)
        .findFirst();
  }

  boolean said(long sequence) {
    return messages.contains(sequence);
  }

  Offers after(long sequence, Event event) {
    if (event instanceof Event.MessageSent message && message.author() instanceof Author.Bot by) {
      return new Offers(
          by.name(),
          newestFirst(message.choices(), choices),
          newestFirst(List.of(sequence), messages));
    }
    return this;
  }

  private static <T> List<T> newestFirst(List<T> newer, List<T> older) {
    if (newer.isEmpty()) {
      return older;
    }
    List<T> all = new ArrayList<>(newer);
    for (T each : older) {
      if (!newer.contains(each)) {
        all.add(each);
      }
    }
    return List.copyOf(all.subList(0, Math.min(KEPT, all.size())));
  }
}
