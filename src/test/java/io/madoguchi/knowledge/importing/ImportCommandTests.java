package io.madoguchi.knowledge.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.knowledge.reading.CheckCommand;
import io.madoguchi.language.Language;
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

class ImportCommandTests {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void makesAFolderThatReadsBackWithEveryNameAndExample() throws IOException {
    Path bot = folder.resolve("bot");
    int status =
        run(
            "子ども::アメニティ\t子ども用の\"歯ブラシ\"は\\ある？\n立地 & more?\t- : # {駅} 'から'\n"
                + "true\tyes\n-\t天気は？\n\n123\t~\n",
            "--to",
            bot.toString(),
            "--language",
            "ja");

    assertThat(status).isZero();
    Reading reading = BotFolder.read(bot);
    assertThat(reading.errors()).isEmpty();
    Knowledge knowledge = reading.knowledge().orElseThrow();
    assertThat(knowledge.intents().keySet())
        .containsExactly("子ども::アメニティ", "立地 & more?", "true", "123");
    assertThat(knowledge.intent("子ども::アメニティ").orElseThrow().title().in(Language.JA))
        .isEqualTo("子ども::アメニティ");
    assertThat(knowledge.intents().values())
        .flatExtracting(intent -> intent.examples().get(Language.JA))
        .containsExactly("子ども用の\"歯ブラシ\"は\\ある？", "- : # {駅} 'から'", "yes", "~");
    assertThat(CheckCommand.run(List.of(bot.toString()), _ -> List.of(), stream(out), stream(err)))
        .isZero();
  }

  @Test
  void guessesTheLanguageFromTheExamples() throws IOException {
    assertThat(run("a\thello\nb\tgoodbye\n", "--to", folder.resolve("b").toString())).isZero();
    assertThat(BotFolder.read(folder.resolve("b")).knowledge().orElseThrow().defaultLanguage())
        .isEqualTo(Language.EN);
  }

  @Test
  void splitsWhatIsTooBigForOneFile() throws IOException {
    String lines = ("a\t" + "x".repeat(400) + "\n").repeat(2_000);
    Path bot = folder.resolve("b");

    assertThat(run(lines + lines.replace("a\t", "b\t"), "--to", bot.toString())).isZero();
    assertThat(bot.resolve("topics/imported-2.yaml")).exists();
    assertThat(BotFolder.read(bot).knowledge().orElseThrow().intents()).hasSize(2);
  }

  @Test
  void namesEveryBadLineAndWritesNothing() throws IOException {
    Path bot = folder.resolve("b");

    assertThat(run("a\tb\nno tab\n\tc\n", "--to", bot.toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("in.tsv:2:1: error: a line is", "in.tsv:3:1: error: a line is");
    assertThat(bot).doesNotExist();
  }

  @Test
  void leavesAFolderAloneThatHasFiles() throws IOException {
    assertThat(run("a\tb\n", "--to", folder.toString())).isEqualTo(2);
    assertThat(folder.resolve("bot.yaml")).doesNotExist();
  }

  @Test
  void explainsWrongUse() throws IOException {
    assertThat(run("a\tb\n")).isEqualTo(2);
    assertThat(run("a\tb\n", "--to")).isEqualTo(2);
    assertThat(run("a\tb\n", "--to", "x", "--language", "fr")).isEqualTo(2);
    assertThat(run("a\tb\n", "--to", "x", "--sheet", "y")).isEqualTo(2);
    assertThat(ImportCommand.run(List.of("--from", "csv"), stream(out), stream(err))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: madoguchi import");
  }

  private int run(String tsv, String... more) throws IOException {
    Path file = folder.resolve("in.tsv");
    Files.writeString(file, tsv);
    List<String> arguments = new ArrayList<>(List.of("--from", "tsv", file.toString()));
    arguments.addAll(List.of(more));
    return ImportCommand.run(arguments, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
