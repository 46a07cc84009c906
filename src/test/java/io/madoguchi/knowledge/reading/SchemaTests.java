package io.madoguchi.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What editors complete and what the reader takes are the same. */
class SchemaTests {

  private static final Path SCHEMAS = Path.of("intents/schema");
  private static final Path SHOP = Path.of("src/test/resources/knowledge/shop");

  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TOPIC, topic, ''",
    "INTENT, topic, /$defs/intent",
    "RULE, topic, /$defs/rule",
    "SETS, topic, /$defs/intent/properties/sets",
    "HANDOFF, topic, /$defs/intent/properties/handoff",
    "SLOT, topic, /$defs/slot",
    "MENU, topic, /$defs/menu",
    "BUTTON, topic, /$defs/button",
    "BUTTON, bot, /$defs/button",
    "BOT, bot, ''",
    "GREETING, bot, /properties/greeting",
    "THRESHOLDS, bot, /properties/thresholds",
    "FALLBACK, bot, /properties/fallback",
    "TEAM, bot, /properties/teams/items",
    "HOURS, bot, /$defs/hours",
    "WEEK, bot, /$defs/hours/properties/weekly",
    "CONVERSATION, bot, /properties/conversation",
    "DICTIONARY, dictionary, ''",
    "WORD, dictionary, /$defs/word",
    "LISTED, dictionary, /$defs/listed",
  })
  void agreesWithTheReaderOnKeys(Shape shape, String schema, String pointer) throws IOException {
    JsonNode group = tree(schema).at(pointer);

    assertThat(group.path("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(shape.keys());
    Set<String> required = new TreeSet<>();
    group.path("required").forEach(key -> required.add(key.asString()));
    assertThat(required).containsExactlyInAnyOrderElementsOf(shape.required());
    assertThat(group.path("additionalProperties").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"topic", "bot", "dictionary"})
  void describesEveryKey(String schema) throws IOException {
    assertThat(undescribed(tree(schema))).isEmpty();
  }

  @Test
  void takesTheSample() throws IOException {
    assertThat(errors("bot", SHOP.resolve("bot.yaml"))).isEmpty();
    assertThat(errors("topic", SHOP.resolve("topics/returns.yaml"))).isEmpty();
    assertThat(errors("dictionary", SHOP.resolve("dictionaries/shop.yaml"))).isEmpty();
  }

  /** The bot that comes with the service. */
  @Test
  void takesTheBotOfThisRepository() throws IOException {
    for (Map.Entry<String, String> kind :
        Map.of("topics", "topic", "dictionaries", "dictionary").entrySet()) {
      Path folder = Path.of("intents").resolve(kind.getKey());
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.toList()) {
            assertThat(errors(kind.getValue(), file)).as(file.toString()).isEmpty();
          }
        }
      }
    }
  }

  @Test
  void refusesWhatTheReaderRefuses(@TempDir Path folder) throws IOException {
    Path topic = folder.resolve("t.yaml");
    Files.writeString(topic, "intents: [{id: a, title: {ja: b}, anser: {ja: c}, buttons: [{}]}]");

    assertThat(errors("topic", topic)).hasSizeGreaterThan(1);
  }

  private List<Error> errors(String schema, Path file) throws IOException {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
    return compiled.validate(Files.readString(file), InputFormat.YAML);
  }

  private JsonNode tree(String schema) throws IOException {
    return json.readTree(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
  }

  private static List<String> undescribed(JsonNode node) {
    Stream<String> here =
        node.path("properties")
            .propertyStream()
            .filter(entry -> entry.getValue().path("description").isMissingNode())
            .filter(entry -> !Set.of("ja", "en").contains(entry.getKey()))
            .map(Map.Entry::getKey);
    Stream<String> below = node.valueStream().flatMap(child -> undescribed(child).stream());
    return Stream.concat(here, below).toList();
  }
}
