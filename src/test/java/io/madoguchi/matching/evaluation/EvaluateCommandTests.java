package io.madoguchi.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTests {

  private static final Path SHOP = Path.of("src/test/resources/knowledge/shop");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return EvaluateCommand.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private Path utterances(String text) throws IOException {
    return Files.writeString(folder.resolve("utterances.tsv"), text);
  }

  @Test
  void writesPredictionsAndFigures() throws IOException {
    Path predictions = folder.resolve("predictions.tsv");
    Path json = folder.resolve("figures.json");
    Path file = utterances("return-how\t返品したいです\n-\t宇宙の果てには何があるの\nreturn-how\treturn an item\n");
    int status =
        run(
            "--intents",
            SHOP.toString(),
            "--utterances",
            file.toString(),
            "--language",
            "ja",
            "--predictions",
            predictions.toString(),
            "--json=" + json);
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
    List<String> lines = Files.readAllLines(predictions);
    assertThat(lines).hasSize(3).allMatch(line -> line.split("\t", -1).length == 9);
    assertThat(lines.getFirst()).startsWith("return-how\t返品したいです\t");
    List<String> names = new ArrayList<>();
    Files.readString(json)
        .lines()
        .filter(l -> l.contains(":"))
        .forEach(l -> names.add(l.split("\"")[1]));
    assertThat(names)
        .containsExactly(
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
  }

  @Test
  void namesTheLineOfAnUnknownIntent() throws IOException {
    Path file = utterances("return-how\t返品\nno-such\t返品\nno tab\n");
    assertThat(run("--intents", SHOP.toString(), "--utterances", file.toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(file + ":2:1: ")
        .contains("no-such")
        .contains(file + ":3:1: ");
  }

  @Test
  void refusesWrongUse() throws IOException {
    assertThat(run()).isEqualTo(2);
    assertThat(run("--intents", SHOP.toString())).isEqualTo(2);
    assertThat(run("--nonsense")).isEqualTo(2);
    assertThat(run("--intents", folder.resolve("none").toString(), "--utterances", "x"))
        .isEqualTo(2);
    assertThat(
            run(
                "--intents",
                SHOP.toString(),
                "--utterances",
                folder.resolve("none.tsv").toString()))
        .isEqualTo(2);
    assertThat(
            run(
                "--intents",
                SHOP.toString(),
                "--utterances",
                utterances("").toString(),
                "--language",
                "fr"))
        .isEqualTo(2);
  }
}
