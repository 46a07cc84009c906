package io.madoguchi.knowledge.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever became of a file on its way: it is imported or refused, and never half imported. */
class DamagedFilesTests {

  private static final Path SAMPLES = Path.of("src/test/resources/import");
  private static final int TIMES = 40;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "csv, csv/faq-ja.csv, faq.csv",
    "excel, excel/faq, faq.xlsx",
    "rasa, rasa/data/nlu.yml, nlu.yml",
    "botpress, botpress/qna.json, qna.json",
    "dialogflow, dialogflow, agent.zip",
  })
  void isImportedOrRefused(String format, String sample, String name) throws IOException {
    byte[] whole = whole(SAMPLES.resolve(sample), folder.resolve(name));
    Random random = new Random(11);
    for (int i = 0; i < TIMES; i++) {
      Path file = folder.resolve(name);
      Files.write(file, i % 2 == 0 ? cut(whole, random) : scratched(whole, random));
      Path made = folder.resolve("made-" + i);

      ImportRun run = ImportRun.of(format, file, made);

      assertThat(run.status()).as(run.err()).isBetween(0, 1);
      assertThat(Files.exists(made)).isEqualTo(run.status() == 0);
      assertThat(run.status() == 1 ? run.err() : run.out()).isNotEmpty();
    }
    try (var left = Files.list(folder)) {
      assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith(".import"));
    }
  }

  private static byte[] whole(Path sample, Path archive) throws IOException {
    return Files.readAllBytes(
        Files.isDirectory(sample) ? Zipped.folder(sample).to(archive) : sample);
  }

  private static byte[] cut(byte[] whole, Random random) {
    return Arrays.copyOf(whole, random.nextInt(whole.length));
  }

  private static byte[] scratched(byte[] whole, Random random) {
    byte[] scratched = whole.clone();
    for (int i = 0; i < 3; i++) {
      scratched[random.nextInt(whole.length)] = (byte) random.nextInt(256);
    }
    return scratched;
  }
}
