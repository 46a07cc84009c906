package io.madoguchi.chat.screens;

import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.mentions.Mention;
import io.madoguchi.chat.mentions.MentionBook;
import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.events.Event.NoteAdded;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.WriteBehind;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Alerts colleagues who are named in a note, wherever at the desk they are, and keeps it for those
 * who are not there.
 */
@Component
public class Mentions implements ConversationListener {

  private static final int SHOWN = 200;
  private final DeskConnections desks;
  private final MentionBook book;

  /** Beside the conversations: whoever writes a note holds the lock of one. */
  private final WriteBehind behind = new WriteBehind("mentions");

  Mentions(DeskConnections desks, MentionBook book) {
    this.desks = desks;
    this.book = book;
  }

  @Override
  public void moved(ConversationMoved moved) {
    for (Recorded recorded : moved.events()) {
      if (recorded.event() instanceof NoteAdded note && !note.mentions().isEmpty()) {
        Mention mention =
            new Mention(
                moved.after().id(),
                recorded.sequence(),
                recorded.at(),
                note.name(),
                beginning(note.text()),
                false);
        note.mentions().forEach(each -> behind.write(() -> book.add(each, mention)));
        String frame = Json.frame("mentioned", json -> fill(json, mention));
        note.mentions().forEach(each -> send(each, frame));
      }
    }
  }

  /**
   * What came while they were away, and what came before; after what was written a moment ago and
   * may not be stored yet.
   */
  public void greet(DeskConnection desk) {
    behind.tryOnce(() -> desk.outbound().send(list(desk.agent())));
  }

  /** Somebody has a conversation before their eyes; all their desks are told when that is news. */
  public void looked(AgentId agent, ConversationId conversation) {
    behind.tryOnce(
        () -> {
          if (book.read(agent, conversation)) {
            send(agent, list(agent));
          }
        });
  }

  @PreDestroy
  void close() throws InterruptedException {
    behind.close(() -> {});
  }

  private void send(AgentId agent, String frame) {
    desks.open().stream()
        .filter(desk -> desk.greeted() && desk.agent().equals(agent))
        .forEach(desk -> desk.outbound().send(frame));
  }

  private String list(AgentId agent) {
    return Json.frame(
        "mentions",
        frame -> {
          ArrayNode mentions = frame.putArray("mentions");
          book.of(agent).forEach(each -> fill(mentions.addObject(), each));
        });
  }

  private static void fill(ObjectNode json, Mention mention) {
    json.put("conversation", mention.conversation().value())
        .put("sequence", mention.sequence())
        .put("at", mention.at().toString())
        .put("name", mention.name())
        .put("text", mention.text());
    if (mention.read()) {
      json.put("read", true);
    }
  }

  private static String beginning(String text) {
    return CleanText.length(text) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN));
  }
}
