package io.madoguchi.knowledge.importing;

import io.madoguchi.knowledge.Finding;
import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.writing.NewFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;

/**
 * {@code import --from FORMAT FILE --to DIR [--language ja|en]}: makes a bot folder of what people
 * have elsewhere. Never writes into a folder that has something in it, and never half a folder.
 */
public final class ImportCommand {

  private static final String USAGE =
      "usage: madoguchi import --from FORMAT FILE --to DIR [--language ja|en] [--sheet NAME]"
          + "     (formats: "
          + ImportFormats.names()
          + ")";

  private ImportCommand() {}

  /** Returns 0 when the folder is made, 1 when the file has errors, 2 for wrong use. */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.equals(List.of("--help"))) {
      out.println(USAGE);
      return 0;
    }
    try {
      return run(ImportOrder.of(arguments), out, err);
    } catch (WrongUse wrong) {
      err.println(wrong.getMessage());
      err.println(USAGE);
      return 2;
    } catch (IOException failed) {
      err.println("cannot read or write: " + failed);
    }
    return 1;
  }

  private static int run(ImportOrder order, PrintStream out, PrintStream err)
      throws IOException, WrongUse {
    if (Workshop.isInUse(order.folder())) {
      throw new WrongUse("--to " + order.folder() + " has files in it; name a new folder");
    }
    if (!Files.exists(order.source().path())) {
      throw new WrongUse("there is no file " + order.source().path());
    }
    Draft draft = new Draft();
    order.format().read(order.source(), draft);
    List<Finding> findings = draft.findings().all();
    findings.stream().filter(Finding::isError).forEach(err::println);
    if (draft.findings().hasErrors() || draft.intents().isEmpty()) {
      Summary.leftOut(findings).forEach(err::println);
      err.println(order.source().path() + ": nothing imported, for it has errors or no question");
      return 1;
    }
    NewFolder folder = NewFolder.of(draft);
    if (folder.files().size() > NewFolder.MOST_FILES) {
      err.printf(
          "%s:1:1: error: %,d answers need more files than a bot folder may have (%,d): divide the"
              + " file [too-many]%n",
          order.source().path(), folder.answers(), NewFolder.MOST_FILES);
      return 1;
    }
    try (Workshop workshop = new Workshop(order.folder())) {
      Reading reading = workshop.make(folder);
      reading.errors().forEach(finding -> err.println(order.folder() + "/" + finding));
      if (!reading.errors().isEmpty()) {
        err.println(order.folder() + ": not made, since it could not serve");
        return 1;
      }
      report(order, draft, folder, reading, out);
    }
    return 0;
  }

  private static void report(
      ImportOrder order, Draft draft, NewFolder folder, Reading reading, PrintStream out) {
    out.printf("%s: %s%n", order.folder(), Summary.contents(draft, folder));
    List<String> leftOut = Summary.leftOut(draft.findings().all());
    if (!leftOut.isEmpty()) {
      out.println("left out:");
      leftOut.forEach(line -> out.println("  " + line));
    }
    out.printf(
        "next: java -jar madoguchi.jar check %s     (%,d warnings to look at)%n",
        order.folder(), reading.warnings().size());
  }
}
