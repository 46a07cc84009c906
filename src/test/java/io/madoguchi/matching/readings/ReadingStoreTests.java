package io.madoguchi.matching.readings;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.language.Language;
import io.madoguchi.language.Reader;
import io.madoguchi.language.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingStoreTests {

  private static final Optional<String> STATE = Optional.of("a".repeat(64));
  private static final Map<Language, List<String>> SAID =
      Map.of(
          Language.JA,
          List.of("発送前にキャンセルできないのはなぜですか？", "東京から大阪へ引っ越した", "🎉"),
          Language.EN,
          List.of("Why can't I cancel my order before 5 pm?", "from A to B, but not C", ""));

  @TempDir private Path folder;
  private final Reader reader = new Reader(Map.of());
  private final List<String> read = new ArrayList<>();
  private ReadingStore store;

  @BeforeEach
  void open() {
    store = new ReadingStore(Optional.of(folder.resolve("models")));
  }

  private KnownReadings known(Language language, Optional<String> state) {
    return store.of(
        language,
        state,
        3,
        said -> {
          read.add(said);
          return reader.read(said, language);
        });
  }

  private List<Utterance> kept(Language language) {
    KnownReadings readings = known(language, STATE);
    List<Utterance> utterances = SAID.get(language).stream().map(readings::read).toList();
    store.keep(language, STATE, readings);
    read.clear();
    return utterances;
  }

  @ParameterizedTest
  @EnumSource
  void whatWasKeptIsAsWhatIsRead(Language language) {
    List<Utterance> utterances = kept(language);

    KnownReadings again = known(language, STATE);

    assertThat(SAID.get(language).stream().map(again::read)).containsExactlyElementsOf(utterances);
    assertThat(read).isEmpty();
  }

  @Test
  void readsOnlyWhatIsNewAndForgetsWhatIsGone() {
    kept(Language.JA);
    KnownReadings readings = known(Language.JA, STATE);
    readings.read("🎉");
    readings.read("返品したい");
    assertThat(read).containsExactly("返品したい");

    store.keep(Language.JA, STATE, readings);
    read.clear();

    KnownReadings later = known(Language.JA, STATE);
    later.read("返品したい");
    later.read("東京から大阪へ引っ越した");
    assertThat(read).containsExactly("東京から大阪へ引っ越した");
  }

  @Test
  void whatOtherRulesReadIsReadAgain() {
    kept(Language.JA);
    known(Language.JA, Optional.of("b".repeat(64))).read("🎉");
    known(Language.JA, Optional.empty()).read("🎉");
    assertThat(read).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 70, 90, 200})
  void aBrokenFileOnlyCostsTime(int at) throws IOException {
    kept(Language.JA);
    Path file = folder.resolve("models/ja.readings");
    byte[] bytes = Files.readAllBytes(file);
    bytes[at] ^= 0x55;
    Files.write(file, bytes);

    assertThat(known(Language.JA, STATE).read("🎉")).isEqualTo(reader.read("🎉", Language.JA));
    assertThat(read).containsExactly("🎉");
  }

  @Test
  void readsVeryManyEachTime() {
    kept(Language.JA);
    store
        .of(
            Language.JA,
            STATE,
            1_000_000,
            said -> {
              read.add(said);
              return reader.read(said, Language.JA);
            })
        .read("🎉");
    assertThat(read).hasSize(1);
  }
}
