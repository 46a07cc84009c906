package io.madoguchi.matching;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code evaluate}: reads a bot folder, puts utterances to the matcher that answers visitors, and
 * tells how it did.
 */
public final class EvaluateCommand {

  private EvaluateCommand() {}

  /**
   * Runs it.
   *
   * @return 0 when all went well, 1 for findings in the files, 2 for wrong use
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    EvaluateOptions options;
    try {
      options = EvaluateOptions.of(arguments);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(EvaluateOptions.USAGE);
      return 2;
    }
    if (!Files.isDirectory(options.intents())) {
      err.println("--intents " + options.intents() + " is not a folder; name a bot folder");
      return 2;
    }
    Reading reading = BotFolder.read(options.intents());
    Optional<Knowledge> knowledge = reading.knowledge();
    if (knowledge.isEmpty()) {
      reading.errors().forEach(err::println);
      return 1;
    }
    try {
      return run(options, knowledge.get(), out, err);
    } catch (MalformedInputException e) {
      err.println(options.utterances() + ":1:1: not UTF-8; save the file as UTF-8");
      return 1;
    } catch (IOException e) {
      err.println("cannot read or write " + e.getMessage());
      return 2;
    }
  }

  private static int run(
      EvaluateOptions options, Knowledge knowledge, PrintStream out, PrintStream err)
      throws IOException {
    UtteranceFile file = UtteranceFile.read(options.utterances(), knowledge);
    if (!file.problems().isEmpty()) {
      file.problems().forEach(err::println);
      return 1;
    }
    long before = System.nanoTime();
    LearnedMatcher matcher = LearnedMatcher.of(knowledge);
    long trainMillis = (System.nanoTime() - before) / 1_000_000;
    Language language = options.language().orElse(knowledge.defaultLanguage());
    Evaluation evaluation = Evaluation.of(file.lines(), matcher, language);
    if (options.predictions().isPresent()) {
      writeLines(options.predictions().get(), evaluation.predictions());
    }
    EvaluationReport report = EvaluationReport.of(evaluation, trainMillis);
    if (options.json().isPresent()) {
      writeLines(options.json().get(), List.of(report.json()));
    }
    out.println(report.text());
    return 0;
  }

  private static void writeLines(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
