package io.madoguchi;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Slot;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every text of the service must be, whoever says it. */
class MessagesTests {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path ROOMS = Path.of("src/main/java/io/madoguchi");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

  @Test
  void everyKeyIsInBothLanguages() {
    assertThat(texts("messages.properties").stringPropertyNames())
        .isEqualTo(texts("messages_ja.properties").stringPropertyNames());
  }

  @Test
  void bothLanguagesTellTheSameValues() {
    Properties japanese = texts("messages_ja.properties");
    each(
        "messages.properties",
        key ->
            assertThat(placeholders(japanese.getProperty(key)))
                .as(key)
                .isEqualTo(placeholders(texts("messages.properties").getProperty(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_ja.properties"})
  void noTextIsEmpty(String file) {
    each(file, key -> assertThat(texts(file).getProperty(key)).as(key).isNotBlank());
  }

  /** A single one would vanish, and take the placeholders after it along. */
  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_ja.properties"})
  void everyApostropheIsDoubled(String file) {
    each(
        file,
        key ->
            assertThat(texts(file).getProperty(key).replace("''", "")).as(key).doesNotContain("'"));
  }

  @ParameterizedTest
  @CsvSource({"bot", "routing"})
  void everyTextOfARoomIsSaidThere(String room) throws IOException {
    String code = code(room);
    each(
        "messages.properties",
        key -> {
          if (key.startsWith(room + ".")) {
            String name = key.substring(key.lastIndexOf('.') + 1);
            String family = key.substring(room.length() + 1, key.lastIndexOf('.') + 1);
            boolean composed = !family.isEmpty() && code.contains("\"" + family + "\" + ");
            assertThat(composed || code.contains("\"" + name + "\"")).as(key).isTrue();
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfSlotIsAskedAgain(Slot.Kind kind) {
    assertThat(texts("messages.properties")).containsKey("bot.not-readable." + kind.tag());
  }

  private static void each(String file, Consumer<String> check) {
    assertThat(texts(file).stringPropertyNames()).isNotEmpty().allSatisfy(check::accept);
  }

  private static TreeSet<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code(String room) throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(ROOMS.resolve(room))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        code.append(Files.readString(file));
      }
    }
    return code.toString();
  }

  private static Properties texts(String file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
      texts.load(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return texts;
  }
}
