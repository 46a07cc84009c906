package io.madoguchi.chat.visitor;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a visitor's client sends; see {@code src/docs/protocol.md}. Every part is unchecked: {@link
 * VisitorCommands} checks.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @Type(value = VisitorFrame.Hello.class, name = "hello"),
  @Type(value = VisitorFrame.Say.class, name = "say"),
  @Type(value = VisitorFrame.Choose.class, name = "choose"),
  @Type(value = VisitorFrame.RequestAgent.class, name = "request-agent"),
  @Type(value = VisitorFrame.CancelHandoff.class, name = "cancel-handoff"),
  @Type(value = VisitorFrame.Close.class, name = "close"),
  @Type(value = VisitorFrame.Feedback.class, name = "feedback"),
  @Type(value = VisitorFrame.Rate.class, name = "rate"),
  @Type(value = VisitorFrame.Typing.class, name = "typing"),
  @Type(value = VisitorFrame.Read.class, name = "read"),
  @Type(value = VisitorFrame.Ping.class, name = "ping")
})
sealed interface VisitorFrame {

  /**
   * @param previous the token of an earlier conversation of the same visitor, without a token
   * @param attributes what the page says of the visitor; whatever is no text counts as not there,
   *     so that a slip of the page never keeps a visitor out
   * @param identity a token in which the page's own server signs who they are; read as leniently
   */
  record Hello(
      int protocol,
      @Nullable String token,
      @Nullable String previous,
      @Nullable JsonNode attributes,
      long after,
      @Nullable String language,
      @Nullable PageShown page,
      @Nullable JsonNode identity)
      implements VisitorFrame {

    record PageShown(@Nullable String url, @Nullable String title) {}
  }

  /** A frame that is answered by {@code accepted} or {@code refused} with the same id. */
  sealed interface Identified extends VisitorFrame {
    @Nullable String id();
  }

  record Say(@Nullable String id, @Nullable String text) implements Identified {}

  record Choose(@Nullable String id, @Nullable String choice) implements Identified {}

  record RequestAgent(@Nullable String id) implements Identified {}

  record CancelHandoff(@Nullable String id) implements Identified {}

  record Close(@Nullable String id) implements Identified {}

  record Feedback(@Nullable String id, long sequence, @Nullable Boolean helpful)
      implements Identified {}

  record Rate(@Nullable String id, int score, @Nullable String comment) implements Identified {}

  record Typing(@Nullable String text) implements VisitorFrame {}

  record Read(long sequence) implements VisitorFrame {}

  record Ping() implements VisitorFrame {}
}
