package io.madoguchi.matching.evaluation;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.figures.Comparison;
import io.madoguchi.matching.evaluation.report.HtmlReport;
import io.madoguchi.matching.evaluation.report.JsonReport;
import io.madoguchi.matching.evaluation.report.Predictions;
import io.madoguchi.matching.evaluation.report.Report;
import io.madoguchi.matching.evaluation.report.TextReport;
import io.madoguchi.matching.evaluation.report.Wording;
import io.madoguchi.matching.evaluation.trial.FilesHaveFindings;
import io.madoguchi.matching.evaluation.trial.Trial;
import io.madoguchi.matching.evaluation.trial.UtteranceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code evaluate}: reads a bot folder, puts utterances to the matcher that answers visitors, and
 * tells how it did.
 */
public final class EvaluateCommand {

  private final EvaluateOptions options;
  private final PrintStream out;

  private EvaluateCommand(EvaluateOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @return 0 when all went well, 1 for findings in the files, 2 for wrong use
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.equals(List.of("--help"))) {
      out.println(EvaluateOptions.USAGE);
      return 0;
    }
    EvaluateOptions options;
    try {
      options = EvaluateOptions.of(arguments);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(EvaluateOptions.USAGE);
      return 2;
    }
    try {
      new EvaluateCommand(options, out).run();
      return 0;
    } catch (FilesHaveFindings e) {
      e.findings().forEach(err::println);
      return 1;
    } catch (IOException e) {
      err.println("cannot read or write " + e.getMessage());
      return 2;
    }
  }

  private void run() throws IOException, FilesHaveFindings {
    Knowledge knowledge = folder(options.intents());
    Report report =
        options.utterances().isPresent()
            ? tried(knowledge, options.utterances().get())
            : Report.of(rehearsed(knowledge), Optional.empty());
    write(report, new Wording(options.reportLanguage().orElse(knowledge.defaultLanguage())));
  }

  private Report tried(Knowledge knowledge, Path file) throws IOException, FilesHaveFindings {
    Optional<Knowledge> old = Optional.empty();
    if (options.against().isPresent()) {
      old = Optional.of(folder(options.against().get()));
    }
    UtteranceFile utterances = UtteranceFile.read(file, knowledge);
    if (!utterances.problems().isEmpty()) {
      throw new FilesHaveFindings(utterances.problems());
    }
    Trial trial = trial(knowledge, file, utterances);
    return Report.of(
        trial, old.map(folder -> Comparison.of(trial(folder, file, utterances), trial)));
  }

  private Trial trial(Knowledge knowledge, Path file, UtteranceFile utterances) {
    Language language = options.language().orElse(knowledge.defaultLanguage());
    return Trial.of(knowledge, String.valueOf(file.getFileName()), utterances.lines(), language);
  }

  private Trial rehearsed(Knowledge knowledge) throws FilesHaveFindings {
    Trial trial = Trial.ofExamples(knowledge);
    if (trial.evaluation().results().isEmpty()) {
      throw new FilesHaveFindings(
          List.of(
              options.intents()
                  + ":1:1: no intent has two examples, so there is nothing to try; write more, or"
                  + " name a file with --utterances"));
    }
    return trial;
  }

  private static Knowledge folder(Path folder) throws FilesHaveFindings {
    Reading reading = BotFolder.read(folder);
    if (reading.knowledge().isEmpty()) {
      throw new FilesHaveFindings(
          reading.errors().stream().map(finding -> finding.in(folder)).toList());
    }
    return reading.knowledge().get();
  }

  private void write(Report report, Wording wording) throws IOException {
    if (options.predictions().isPresent()) {
      List<String> lines = Predictions.lines(report.trial().evaluation());
      write(options.predictions().get(), String.join("\n", lines));
    }
    if (options.json().isPresent()) {
      write(options.json().get(), new JsonReport(report, wording).text());
    }
    if (options.html().isPresent()) {
      write(options.html().get(), new HtmlReport(report, wording).text());
    }
    out.println(new TextReport(report, wording).text(options.html().map(Path::toString)));
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text + "\n");
  }
}
