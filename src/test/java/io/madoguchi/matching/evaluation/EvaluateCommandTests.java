package io.madoguchi.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTests {

  private static final Path SHOP = Path.of("src/test/resources/knowledge/shop");

  /** What other tools read; more may follow, none may go. */
  private static final List<String> FIGURES =
      List.of(
          "utterances",
          "inScope",
          "outOfScope",
          "accuracy",
          "answered",
          "wrongAnswers",
          "outOfScopeRejected",
          "auroc",
          "expectedCalibrationError",
          "trainMillis",
          "microsP50",
          "microsP99");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Object... arguments) {
    return EvaluateCommand.run(
        Stream.of(arguments).map(Object::toString).toList(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private Path utterances(String text) throws IOException {
    return Files.writeString(folder.resolve("utterances.tsv"), text);
  }

  private static JsonNode json(Path file) {
    return JsonMapper.shared().readTree(file);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesPredictionsAndFigures() throws IOException {
    Path predictions = folder.resolve("predictions.tsv");
    Path json = folder.resolve("figures.json");
    Path file = utterances("return-how\t返品したいです\n-\t宇宙の果てには何があるの\nreturn-how\treturn item\n");
    int status =
        run(
            "--intents",
            SHOP,
            "--utterances",
            file,
            "--language",
            "ja",
            "--predictions",
            predictions,
            "--json=" + json);

    assertThat(status).as(text(err)).isZero();
    List<String> lines = Files.readAllLines(predictions);
    assertThat(lines).hasSize(3).allMatch(line -> line.split("\t", -1).length == 9);
    assertThat(lines.getFirst()).startsWith("return-how\t返品したいです\tanswer\treturn-how\t1.000000");
    assertThat(json(json).propertyNames()).startsWith(FIGURES.toArray(String[]::new));
    assertThat(json(json).get("accuracy").asDouble()).isEqualTo(1);
    assertThat(json(json).at("/report/shares/accuracy/hits").asInt()).isEqualTo(2);
    assertThat(json(json).at("/report/source/kind").asString()).isEqualTo("utterances");
    assertThat(text(out)).startsWith("まどか：utterances.tsvの発言3件（対象内2件、対象外1件）").contains("100.0%");
  }

  @Test
  void triesTheFoldersOwnExamples() throws IOException {
    Path json = folder.resolve("figures.json");
    Path html = folder.resolve("report.html");

    assertThat(run("--intents", SHOP, "--json", json, "--html", html, "--report-language", "en"))
        .as(text(err))
        .isZero();
    assertThat(json(json).get("utterances").asInt()).isEqualTo(48);
    assertThat(json(json).get("outOfScopeRejected").isNull()).isTrue();
    assertThat(json(json).at("/report/source/folds").asInt()).isEqualTo(5);
    assertThat(text(out)).contains("cross-validation with 5 folds").contains(html.toString());
    assertThat(Files.readString(html)).contains("48 examples").contains("This is not the mark");
  }

  @Test
  void saysTheSameOfTheSameFolder() throws IOException {
    Path html = folder.resolve("report.html");
    Path again = folder.resolve("again.html");

    assertThat(run("--intents", SHOP, "--html", html)).isZero();
    assertThat(run("--intents", SHOP, "--html", again)).isZero();
    assertThat(again).hasSameTextualContentAs(html);
  }

  /** "hello" is a greeting now and was an example of returning things before. */
  @Test
  void comparesWithAnotherFolder() throws IOException {
    Path old = shopWith("hello, hi", "hi", "- returning goods", "- hello");
    Path json = folder.resolve("figures.json");
    Path html = folder.resolve("report.html");
    Path file = utterances("hello\thello\nhello\thi\nreturn-how\treturn item\n");
    int status =
        run(
            "--intents",
            SHOP,
            "--against",
            old,
            "--utterances",
            file,
            "--json",
            json,
            "--html",
            html,
            "--report-language",
            "en");

    assertThat(status).as(text(err)).isZero();
    assertThat(json(json).get("accuracy").asDouble()).isEqualTo(1);
    JsonNode comparison = json(json).at("/report/comparison");
    assertThat(comparison.at("/before/accuracy").asDouble()).isEqualTo(0.6667);
    assertThat(comparison.at("/shares/accuracy/verdict").asString()).isEqualTo("could-be-chance");
    assertThat(comparison.at("/shares/accuracy/p").asDouble()).isEqualTo(1);
    assertThat(comparison.get("flips").size()).isEqualTo(1);
    assertThat(comparison.at("/flips/0/kind").asString()).isEqualTo("better");
    assertThat(comparison.at("/flips/0/before/guess").asString()).isEqualTo("return-how");
    assertThat(comparison.at("/flips/0/after/confidence").asDouble()).isEqualTo(1);
    assertThat(text(out)).contains("could be chance").contains("1 better, 0 worse");
    assertThat(Files.readString(html)).contains("Got better").contains("answered, wrong guess");
  }

  private Path shopWith(String... replacements) throws IOException {
    Path copy = folder.resolve("old");
    try (Stream<Path> files = Files.walk(SHOP)) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(SHOP.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    Path topic = copy.resolve("topics/returns.yaml");
    String text = Files.readString(topic);
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(text).contains(replacements[i]);
      text = text.replace(replacements[i], replacements[i + 1]);
    }
    Files.writeString(topic, text);
    return copy;
  }

  @Test
  void namesThePlaceOfAnErrorInEitherFolder() throws IOException {
    Path old = shopWith("smalltalk: true", "smaltalk: true");

    assertThat(run("--intents", SHOP, "--against", old, "--utterances", utterances("hello\thi\n")))
        .isEqualTo(1);
    assertThat(text(err)).contains(old.resolve("topics/returns.yaml") + ":");
  }

  @Test
  void namesTheLineOfAnUnknownIntent() throws IOException {
    Path file = utterances("return-how\t返品\nno-such\t返品\nno tab\n");

    assertThat(run("--intents", SHOP, "--utterances", file)).isEqualTo(1);
    assertThat(text(err)).contains(file + ":2:1: ", "no-such", file + ":3:1: ");
  }

  @Test
  void saysWhatIsWrongWithAnUnreadableFile() throws IOException {
    assertThat(run("--intents", SHOP, "--utterances", utterances("\n"))).isEqualTo(1);
    assertThat(text(err)).contains(":1:1: no utterances in it");
    Path latin = Files.write(folder.resolve("latin.tsv"), new byte[] {'-', '\t', (byte) 0xE9});
    assertThat(run("--intents", SHOP, "--utterances", latin)).isEqualTo(1);
    assertThat(text(err)).contains(latin + ":1:1: not UTF-8");
  }

  @Test
  void refusesWrongUse() throws IOException {
    Path file = utterances("hello\thi\n");
    assertThat(run()).isEqualTo(2);
    assertThat(run("--nonsense")).isEqualTo(2);
    assertThat(run("--intents")).isEqualTo(2);
    assertThat(run("--intents", SHOP, "--intents", SHOP)).isEqualTo(2);
    assertThat(run("--intents", folder.resolve("none"), "--utterances", file)).isEqualTo(2);
    assertThat(run("--intents", SHOP, "--against", SHOP)).isEqualTo(2);
    assertThat(run("--intents", SHOP, "--against", folder.resolve("none"), "--utterances", file))
        .isEqualTo(2);
    assertThat(run("--intents", SHOP, "--utterances", file, "--language", "fr")).isEqualTo(2);
    assertThat(run("--intents", SHOP, "--report-language", "fr")).isEqualTo(2);
    assertThat(run("--intents", SHOP, "--html", folder.resolve("none/report.html"))).isEqualTo(2);
    assertThat(text(err).split("usage: evaluate", -1)).hasSize(11);
    assertThat(run("--intents", SHOP, "--utterances", folder.resolve("none.tsv"))).isEqualTo(2);
    assertThat(text(err)).contains("cannot read or write");
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isZero();
    assertThat(text(out)).contains("usage: evaluate", "--against", "--html");
  }
}
