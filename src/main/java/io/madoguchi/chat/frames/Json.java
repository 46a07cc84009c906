package io.madoguchi.chat.frames;

import java.util.function.Consumer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Frames as JSON: bounded when read, and unknown properties are passed over so that newer clients
 * may speak.
 */
public final class Json {

  private static final int DEEPEST = 8;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /**
   * @throws tools.jackson.core.JacksonException when {@code text} is no such frame
   */
  public static <T> T read(String text, Class<T> type) {
    return MAPPER.readValue(text, type);
  }

  /** A frame of {@code type} with what {@code content} puts into it. */
  public static String frame(String type, Consumer<ObjectNode> content) {
    ObjectNode frame = object().put("type", type);
    content.accept(frame);
    return frame.toString();
  }

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }
}
