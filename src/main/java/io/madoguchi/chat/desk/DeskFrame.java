package io.madoguchi.chat.desk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agent's desk sends; see {@code src/docs/protocol.md}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @Type(value = DeskFrame.Hello.class, name = "hello"),
  @Type(value = DeskFrame.Watch.class, name = "watch"),
  @Type(value = DeskFrame.Unwatch.class, name = "unwatch"),
  @Type(value = DeskFrame.Take.class, name = "take"),
  @Type(value = DeskFrame.Accept.class, name = "accept"),
  @Type(value = DeskFrame.Decline.class, name = "decline"),
  @Type(value = DeskFrame.Reply.class, name = "reply"),
  @Type(value = DeskFrame.Close.class, name = "close"),
  @Type(value = DeskFrame.ReturnToBot.class, name = "return-to-bot"),
  @Type(value = DeskFrame.Transfer.class, name = "transfer"),
  @Type(value = DeskFrame.WrapUp.class, name = "wrap-up"),
  @Type(value = DeskFrame.Note.class, name = "note"),
  @Type(value = DeskFrame.Tag.class, name = "tag"),
  @Type(value = DeskFrame.Whisper.class, name = "whisper"),
  @Type(value = DeskFrame.TakeOver.class, name = "take-over"),
  @Type(value = DeskFrame.Move.class, name = "move"),
  @Type(value = DeskFrame.Block.class, name = "block"),
  @Type(value = DeskFrame.Unblock.class, name = "unblock"),
  @Type(value = DeskFrame.Typing.class, name = "typing"),
  @Type(value = DeskFrame.Look.class, name = "look"),
  @Type(value = DeskFrame.ChoosePresence.class, name = "presence"),
  @Type(value = DeskFrame.Active.class, name = "active"),
  @Type(value = DeskFrame.Ping.class, name = "ping")
})
sealed interface DeskFrame {

  record Hello(int protocol) implements DeskFrame {}

  record Watch(@Nullable String conversation, long after) implements DeskFrame {}

  record Unwatch(@Nullable String conversation) implements DeskFrame {}

  /**
   * @param note whether it is a note, of which the visitor knows nothing
   */
  record Typing(@Nullable String conversation, boolean note) implements DeskFrame {}

  /**
   * @param conversation the one that is open on the screen; null: none
   */
  record Look(@Nullable String conversation) implements DeskFrame {}

  /**
   * @param reason with away only
   */
  record ChoosePresence(@Nullable String presence, @Nullable String reason) implements DeskFrame {}

  /** The agent does something at the desk that is no frame of its own, reading for instance. */
  record Active() implements DeskFrame {}

  record Ping() implements DeskFrame {}

  /** A frame that is answered by {@code accepted} or {@code refused} with the same id. */
  sealed interface Identified extends DeskFrame {
    @Nullable String id();

    @Nullable String conversation();
  }

  /**
   * @param conversation which one; null: whoever is next
   */
  record Take(@Nullable String id, @Nullable String conversation) implements Identified {}

  /** Takes what is offered. */
  record Accept(@Nullable String id, @Nullable String conversation) implements Identified {}

  record Decline(@Nullable String id, @Nullable String conversation) implements Identified {}

  /**
   * @param seen the last sequence that was on the screen; null: send whatever has happened
   */
  record Reply(
      @Nullable String id,
      @Nullable String conversation,
      @Nullable String text,
      @Nullable Long seen)
      implements Identified {}

  /**
   * @param reason a {@link io.madoguchi.conversation.events.ClosingReason}; may be given later
   */
  record Close(
      @Nullable String id,
      @Nullable String conversation,
      @Nullable String reason,
      @Nullable String note)
      implements Identified {}

  record WrapUp(
      @Nullable String id,
      @Nullable String conversation,
      @Nullable String reason,
      @Nullable String note)
      implements Identified {}

  /**
   * @param mentions ids of agents
   */
  record Note(
      @Nullable String id,
      @Nullable String conversation,
      @Nullable String text,
      @Nullable List<String> mentions)
      implements Identified {}

  record Tag(
      @Nullable String id,
      @Nullable String conversation,
      @Nullable List<String> add,
      @Nullable List<String> remove)
      implements Identified {}

  record ReturnToBot(@Nullable String id, @Nullable String conversation) implements Identified {}

  /**
   * @param team into whose line; null: it stays in its own
   * @param agent the colleague to ask first; null: whoever of the team
   */
  record Transfer(
      @Nullable String id,
      @Nullable String conversation,
      @Nullable String team,
      @Nullable String agent,
      @Nullable String note)
      implements Identified {}

  /** What supervisors do; {@link Block} is for agents, too, as the settings say. */
  sealed interface Supervising extends Identified {}

  /** For the eyes of whoever holds the conversation. */
  record Whisper(@Nullable String id, @Nullable String conversation, @Nullable String text)
      implements Supervising {}

  record TakeOver(@Nullable String id, @Nullable String conversation) implements Supervising {}

  /**
   * @param team into whose line; null: it stays in its own
   * @param agent whom to ask first; null: whoever of the team
   */
  record Move(
      @Nullable String id,
      @Nullable String conversation,
      @Nullable String team,
      @Nullable String agent,
      @Nullable String note)
      implements Supervising {}

  /**
   * @param hours from now on
   */
  record Block(
      @Nullable String id,
      @Nullable String conversation,
      @Nullable Integer hours,
      @Nullable String note)
      implements Supervising {}

  /**
   * @param conversation in which the visitor was blocked
   */
  record Unblock(@Nullable String id, @Nullable String conversation, @Nullable String block)
      implements Supervising {}
}
