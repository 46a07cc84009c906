package io.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTests {

  private final Readings readings = new Readings();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "返金の時期, へんきんのじき",
    "最初の挨拶, さいしょのあいさつ",
    "クーポン, くーぽん",
    "ＶＩＰのお客様, vipのおきゃくさま",
    "Greeting, ''"
  })
  void writesWhatOneHears(String text, String reading) {
    assertThat(readings.of(text)).isEqualTo(reading);
  }
}
