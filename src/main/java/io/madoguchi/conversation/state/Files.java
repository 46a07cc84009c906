package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.SentFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a conversation, in their order. Bounded: {@link #fits} is asked before one is added.
 */
public record Files(List<SentFile> all) {

  static final Files NONE = new Files(List.of());

  /** Of any size, in one conversation. */
  static final int MOST = 100;

  public Optional<SentFile> find(String id) {
    return all.stream().filter(file -> file.id().equals(id)).findFirst();
  }

  /**
   * @param most bytes of all files together
   */
  boolean fits(SentFile file, long most) {
    long bytes = all.stream().mapToLong(SentFile::size).sum();
    return all.size() < MOST && bytes + file.size() <= most;
  }

  Files after(Event event) {
    if (!(event instanceof Event.MessageSent message) || message.file().isEmpty()) {
      return this;
    }
    List<SentFile> more = new ArrayList<>(all);
    more.add(message.file().get());
    return new Files(List.copyOf(more));
  }
}
