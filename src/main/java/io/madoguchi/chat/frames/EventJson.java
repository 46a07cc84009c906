package io.madoguchi.chat.frames;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.BotNote;
import io.madoguchi.conversation.events.BotNote.Guess;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.AgentLeft.Reason;
import io.madoguchi.conversation.events.Event.MessageSent;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.events.SentFile;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as visitors and agents see it. Guesses of the bot and internal events are for agents
 * only.
 */
public enum EventJson {
  FOR_VISITORS(false),
  FOR_AGENTS(true);

  private final boolean guesses;

  EventJson(boolean guesses) {
    this.guesses = guesses;
  }

  public ObjectNode of(Recorded recorded) {
    ObjectNode json = Json.object();
    switch (recorded.event()) {
      case MessageSent message -> message(json, message, recorded);
      case Event.HandoffRequested handoff ->
          json.put("kind", "handoff-requested")
              .put("team", handoff.team())
              .put("priority", handoff.high() ? "high" : "normal")
              .put("by", handoff.by().word());
      case Event.HandoffCancelled cancelled ->
          json.put("kind", "handoff-cancelled").put("by", cancelled.by().word());
      case Event.AgentJoined joined -> {
        json.put("kind", "agent-joined").put("name", joined.name());
        agentId(json, joined.agent().value());
      }
      case Event.AgentLeft left -> {
        json.put("kind", "agent-left")
            .put("name", left.name())
            .put("reason", reason(left.reason()))
            .put("team", left.team());
        agentId(json, left.agent().value());
        if (guesses) {
          left.note().ifPresent(note -> json.put("note", note));
          left.to().ifPresent(to -> json.put("to", to.name()));
        }
      }
      case Event.ReturnedToBot _ -> json.put("kind", "returned-to-bot");
      case Event.MessageLeft left ->
          json.put("kind", "message-left").put("email", left.email()).put("text", left.text());
      case Event.FeedbackGiven feedback ->
          json.put("kind", "feedback")
              .put("about", feedback.about())
              .put("helpful", feedback.helpful());
      case Event.Rated rated -> {
        json.put("kind", "rated").put("score", rated.score());
        rated.comment().ifPresent(comment -> json.put("comment", comment));
      }
      case Event.Closed closed -> json.put("kind", "closed").put("by", closed.by().word());
      case Event.Reopened _ -> json.put("kind", "reopened");
      case Event.AboutVisitor about -> about(json, about);
      case Event.Internal internal -> internal(json, internal);
    }
    return json;
  }

  /** As {@link #internal}: visitors know who they are. */
  private void about(ObjectNode json, Event.AboutVisitor about) {
    if (this == FOR_VISITORS) {
      json.put("kind", "internal");
      return;
    }
    switch (about) {
      case Event.Identified identified ->
          json.put("kind", "identified")
              .put("subject", identified.identity().subject())
              .put("vip", identified.identity().vip());
      case Event.Described _ -> json.put("kind", "described");
    }
  }

  /**
   * Visitors get the empty place, so that their numbers have no gap, and nothing of what it holds.
   */
  private void internal(ObjectNode json, Event.Internal internal) {
    if (this == FOR_VISITORS) {
      json.put("kind", "internal");
      return;
    }
    switch (internal) {
      case Event.NoteAdded note -> {
        json.put("kind", "note").put("text", note.text());
        ArrayNode mentions = json.putArray("mentions");
        note.mentions().forEach(agent -> mentions.add(agent.value()));
      }
      case Event.Tagged tagged -> {
        json.put("kind", "tagged");
        tagged.added().forEach(json.putArray("added")::add);
        tagged.removed().forEach(json.putArray("removed")::add);
      }
      case Event.Whispered whisper -> {
        json.put("kind", "whisper").put("text", whisper.text());
        json.putObject("to").put("id", whisper.to().id().value()).put("name", whisper.to().name());
      }
      case Event.Moved moved -> {
        json.put("kind", "moved").put("team", moved.team());
        moved.note().ifPresent(note -> json.put("note", note));
        moved.to().ifPresent(to -> json.put("to", to.name()));
      }
      case Event.Blocked blocked ->
          json.put("kind", "blocked").put("until", blocked.until().toString());
      case Event.WrappedUp wrapped -> {
        json.put("kind", "wrapped-up").put("reason", wrapped.reason().word());
        wrapped.note().ifPresent(note -> json.put("note", note));
      }
    }
    json.put("agent", internal.agent().value()).put("name", internal.name());
  }

  /** Whether it was their agent who sent them on or somebody else is nothing to visitors. */
  private String reason(Reason reason) {
    boolean transferred = !guesses && reason == Reason.MOVED;
    return (transferred ? Reason.TRANSFERRED : reason)
        .name()
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }

  private void agentId(ObjectNode json, String id) {
    if (guesses) {
      json.put("agent", id);
    }
  }

  private void message(ObjectNode json, MessageSent message, Recorded recorded) {
    json.put("kind", "message");
    ObjectNode author = json.putObject("author").put("role", message.author().role());
    message.author().displayName().ifPresent(name -> author.put("name", name));
    if (message.author() instanceof Author.Visitor) {
      recorded.command().flatMap(CommandId::visitors).ifPresent(id -> json.put("id", id));
    }
    json.put("text", message.text());
    message.file().ifPresent(file -> file(json.putObject("file"), file));
    message.choice().ifPresent(choice -> json.put("choice", choice));
    if (!message.choices().isEmpty()) {
      ArrayNode choices = json.putArray("choices");
      message
          .choices()
          .forEach(
              choice -> {
                ObjectNode each =
                    choices.addObject().put("id", choice.id()).put("label", choice.label());
                choice.url().ifPresent(url -> each.put("url", url));
              });
    }
    message.note().ifPresent(note -> note(json, note));
  }

  private static void file(ObjectNode json, SentFile file) {
    json.put("id", file.id())
        .put("name", file.name())
        .put("type", file.type())
        .put("size", file.size());
  }

  private void note(ObjectNode json, BotNote note) {
    note.intent().ifPresent(intent -> json.put("intent", intent));
    note.article().ifPresent(article -> json.put("article", article));
    if (note.smalltalk()) {
      json.put("smalltalk", true);
    }
    note.confidence().ifPresent(confidence -> json.put("confidence", rounded(confidence)));
    if (guesses && !note.guesses().isEmpty()) {
      guesses(json.putArray("guesses"), note.guesses());
    }
  }

  private static void guesses(ArrayNode array, List<Guess> guesses) {
    for (Guess guess : guesses) {
      ObjectNode each =
          array
              .addObject()
              .put("intent", guess.intent())
              .put("title", guess.title())
              .put("confidence", rounded(guess.confidence()));
      guess.article().ifPresent(article -> each.put("article", article));
      ArrayNode reasons = each.putArray("reasons");
      guess.reasons().forEach(reasons::add);
    }
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 1_000) / 1_000.0;
  }
}
