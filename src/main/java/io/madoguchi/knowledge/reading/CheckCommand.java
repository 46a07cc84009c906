package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.Reading;
import io.madoguchi.language.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code check [DIR]}: prints what is wrong with a bot folder, all of it at once. */
public final class CheckCommand {

  private static final String USAGE =
      "usage: madoguchi check [DIR]     (DIR is 'intents' when left out)";

  private CheckCommand() {}

  /**
   * Runs it.
   *
   * @param effects what comes of files without an error, a line each
   * @return 0 when the folder can serve (warnings or not), 1 when it cannot, 2 for wrong use
   */
  public static int run(
      List<String> arguments,
      Function<Knowledge, List<String>> effects,
      PrintStream out,
      PrintStream err) {
    if (arguments.equals(List.of("--help"))) {
      out.println(USAGE);
      return 0;
    }
    if (arguments.size() > 1 || arguments.stream().anyMatch(word -> word.startsWith("-"))) {
      err.println(USAGE);
      return 2;
    }
    Path folder = Path.of(arguments.isEmpty() ? "intents" : arguments.getFirst());
    Reading reading = BotFolder.read(folder);
    reading.findings().forEach(finding -> err.println(finding.in(folder)));
    err.flush();
    reading.knowledge().ifPresent(knowledge -> out.println(contents(knowledge)));
    out.printf(
        "%s: %d errors, %d warnings%n", folder, reading.errors().size(), reading.warnings().size());
    if (!reading.errors().isEmpty()) {
      return 1;
    }
    reading.knowledge().map(effects).ifPresent(lines -> lines.forEach(out::println));
    return 0;
  }

  private static String contents(Knowledge knowledge) {
    String examples =
        knowledge.bot().languages().stream()
            .map(language -> "%,d in %s".formatted(examples(knowledge, language), language.tag()))
            .collect(Collectors.joining(", "));
    return "%,d intents (examples: %s), %,d menus, %,d articles, version %s"
        .formatted(
            knowledge.intents().size(),
            examples,
            knowledge.menus().size(),
            knowledge.articles().size(),
            knowledge.version().substring(0, 12));
  }

  private static int examples(Knowledge knowledge, Language language) {
    return knowledge.intents().values().stream()
        .mapToInt(intent -> intent.examples().getOrDefault(language, List.of()).size())
        .sum();
  }
}
