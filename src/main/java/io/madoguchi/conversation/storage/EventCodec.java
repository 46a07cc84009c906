package io.madoguchi.conversation.storage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.staff.AgentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as the JSON in which the log keeps them. A name here is for ever: renaming one loses old
 * conversations.
 */
public final class EventCodec {

  private static final JsonSetter.Value ABSENT_IS_EMPTY =
      JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Event.class, EventNames.class)
          .addMixIn(Author.class, AuthorNames.class)
          .addMixIn(AgentId.class, AgentIdAsText.class)
          .changeDefaultPropertyInclusion(
              was -> was.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .withConfigOverride(List.class, lists -> lists.setNullHandling(ABSENT_IS_EMPTY))
          .withConfigOverride(Map.class, maps -> maps.setNullHandling(ABSENT_IS_EMPTY))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // Older conversations lack what was added since.
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private EventCodec() {}

  public static String write(Event event) {
    return MAPPER.writerFor(Event.class).writeValueAsString(event);
  }

  public static String writeAttributes(Map<String, String> attributes) {
    return MAPPER.writeValueAsString(attributes);
  }

  static Map<String, String> readAttributes(String json) {
    return MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
  }

  public static Event read(String json) {
    return MAPPER.readValue(json, Event.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @Type(value = Event.MessageSent.class, name = "message"),
    @Type(value = Event.HandoffRequested.class, name = "handoff-requested"),
    @Type(value = Event.HandoffCancelled.class, name = "handoff-cancelled"),
    @Type(value = Event.AgentJoined.class, name = "agent-joined"),
    @Type(value = Event.AgentLeft.class, name = "agent-left"),
    @Type(value = Event.ReturnedToBot.class, name = "returned-to-bot"),
    @Type(value = Event.MessageLeft.class, name = "message-left"),
    @Type(value = Event.FeedbackGiven.class, name = "feedback"),
    @Type(value = Event.Rated.class, name = "rated"),
    @Type(value = Event.Closed.class, name = "closed"),
    @Type(value = Event.Reopened.class, name = "reopened"),
    @Type(value = Event.Identified.class, name = "identified"),
    @Type(value = Event.Described.class, name = "described"),
    @Type(value = Event.NoteAdded.class, name = "note"),
    @Type(value = Event.Tagged.class, name = "tagged"),
    @Type(value = Event.WrappedUp.class, name = "wrapped-up"),
    @Type(value = Event.Whispered.class, name = "whisper"),
    @Type(value = Event.Moved.class, name = "moved"),
    @Type(value = Event.Blocked.class, name = "blocked")
  })
  private interface EventNames {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "role")
  @JsonSubTypes({
    @Type(value = Author.Visitor.class, name = "visitor"),
    @Type(value = Author.Bot.class, name = "bot"),
    @Type(value = Author.Agent.class, name = "agent")
  })
  private interface AuthorNames {}

  private abstract static class AgentIdAsText {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AgentIdAsText(String value) {}

    @JsonValue
    abstract String value();
  }
}
