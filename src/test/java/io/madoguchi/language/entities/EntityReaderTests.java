package io.madoguchi.language.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.language.Language;
import io.madoguchi.language.NormalForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityReaderTests {

  private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T10:00");
  private static final EntityReader READER = Lists.reader();

  static Stream<List<String>> japanese() {
    return rows("/entities/ja.tsv");
  }

  static Stream<List<String>> english() {
    return rows("/entities/en.tsv");
  }

  private static Stream<List<String>> rows(String file) {
    try (InputStream in = EntityReaderTests.class.getResourceAsStream(file)) {
      String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("japanese")
  void readsJapanese(List<String> row) {
    assertThat(read(row, Language.JA)).isEqualTo(row.subList(2, row.size()));
  }

  @ParameterizedTest
  @MethodSource("english")
  void readsEnglish(List<String> row) {
    assertThat(read(row, Language.EN)).isEqualTo(row.subList(2, row.size()));
  }

  private static List<String> read(List<String> row, Language language) {
    List<Entity> found = READER.read(row.get(1), language, LocalDateTime.parse(row.get(0)));
    return found.isEmpty() ? List.of("-") : found.stream().map(EntityReaderTests::written).toList();
  }

  private static String written(Entity entity) {
    String kind = entity.list().isEmpty() ? entity.kind().tag() : entity.list();
    String other = entity.otherwise().map(value -> " | " + value).orElse("");
    return kind + " " + entity.value() + other + " ← " + entity.text();
  }

  @Test
  void saysWhereAnEntityStandsInTheTextAsWritten() {
    String text = "ｶﾞﾗｽは　㈱まどの注文番号ＭＳ－１２３４５６です";
    Entity entity = READER.read(text, Language.JA, NOW).getFirst();
    assertThat(text.substring(entity.start(), entity.end())).isEqualTo("ＭＳ－１２３４５６");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "一",
        "1月",
        "12/3",
        "a@a.",
        "090-",
        "1,",
        "one ",
        "ﾞ",
        "㍿",
        "明日の",
        "３日から",
        "a\u0301",
        "\ud800",
        "まどティ",
        "\u0000",
        "$",
        "a hundred and ",
        "/",
        "http://1.2.3.4/5-"
      })
  void readsNoMoreThanTheBeginningOfALongText(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    assertThat(READER.read(text, Language.JA, NOW))
        .allSatisfy(
            entity -> assertThat(entity.end()).isBetween(entity.start(), NormalForm.MAX_LENGTH));
  }

  @Test
  void findsNothingBehindTheCut() {
    String text = "あ".repeat(NormalForm.MAX_LENGTH) + "MS-123456";
    assertThat(READER.read(text, Language.JA, NOW)).isEmpty();
  }

  @Test
  void readsTheSameTwice() {
    String text = "明日の3時に 090-1234-5678 へ。まどティー3箱で3,000円。";
    assertThat(READER.read(text, Language.JA, NOW)).isEqualTo(READER.read(text, Language.JA, NOW));
  }

  @Test
  void knowsEveryKindByItsTag() {
    assertThat(Arrays.stream(EntityKind.values()).map(EntityKind::tag).map(EntityKind::of))
        .containsExactlyElementsOf(Stream.of(EntityKind.values()).map(Optional::of).toList());
    assertThat(EntityKind.of("orders")).isEmpty();
  }
}
