package io.madoguchi.chat.screens;

import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Event.NoteAdded;
import io.madoguchi.conversation.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Alerts colleagues who are named in a note, wherever at the desk they are. */
@Component
class Mentions {

  private static final int SHOWN = 200;

  private final DeskConnections desks;

  Mentions(DeskConnections desks) {
    this.desks = desks;
  }

  @EventListener
  void moved(ConversationMoved moved) {
    for (Recorded recorded : moved.events()) {
      if (recorded.event() instanceof NoteAdded note && !note.mentions().isEmpty()) {
        String frame = frame(moved, recorded, note);
        desks.open().stream()
            .filter(desk -> desk.greeted() && note.mentions().contains(desk.agent()))
            .forEach(desk -> desk.outbound().send(frame));
      }
    }
  }

  private static String frame(ConversationMoved moved, Recorded recorded, NoteAdded note) {
    String text = note.text();
    return Json.frame(
        "mentioned",
        frame ->
            frame
                .put("conversation", moved.after().id().value())
                .put("sequence", recorded.sequence())
                .put("at", recorded.at().toString())
                .put("name", note.name())
                .put(
                    "text",
                    CleanText.length(text) <= SHOWN
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, SHOWN))));
  }
}
