package io.madoguchi;

import io.madoguchi.knowledge.importing.ImportCommand;
import io.madoguchi.knowledge.reading.CheckCommand;
import io.madoguchi.matching.evaluation.EvaluateCommand;
import io.madoguchi.matching.evaluation.ThresholdEffects;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;

/** What can be asked on the command line besides serving. None of it starts Spring. */
final class Commands {

  private static final int WRONG_USE = 2;

  private static final String USAGE =
      """
      usage: madoguchi [serve] [--server.port=8080] [--madoguchi.intents=DIR] [--madoguchi.data=DIR]
             madoguchi check [DIR]
             madoguchi evaluate --intents DIR [--utterances FILE.tsv] [--against OLDDIR]
                                [--language ja|en] [--predictions OUT.tsv] [--json OUT.json]
                                [--html OUT.html] [--report-language ja|en]
             madoguchi import --from FORMAT FILE --to DIR [--language ja|en] [--sheet NAME]
      Exit status: 0 fine, 1 findings, 2 wrong use.\
      """;

  private Commands() {}

  /** The exit status, or empty when the service is to start with {@link #settings}. */
  static OptionalInt run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.isEmpty() || arguments.getFirst().equals("serve")) {
      return OptionalInt.empty();
    }
    List<String> rest = arguments.subList(1, arguments.size());
    return switch (arguments.getFirst()) {
      case "check" -> OptionalInt.of(CheckCommand.run(rest, ThresholdEffects::of, out, err));
      case "evaluate" -> OptionalInt.of(EvaluateCommand.run(rest, out, err));
      case "import" -> OptionalInt.of(ImportCommand.run(rest, out, err));
      case "help", "--help", "-h" -> {
        out.println(USAGE);
        yield OptionalInt.of(0);
      }
      case String option when option.startsWith("--") -> OptionalInt.empty();
      case String unknown -> {
        err.println("there is no command '" + unknown + "'");
        err.println(USAGE);
        yield OptionalInt.of(WRONG_USE);
      }
    };
  }

  /** The arguments without the word {@code serve}. */
  static List<String> settings(List<String> arguments) {
    return !arguments.isEmpty() && arguments.getFirst().equals("serve")
        ? arguments.subList(1, arguments.size())
        : arguments;
  }
}
