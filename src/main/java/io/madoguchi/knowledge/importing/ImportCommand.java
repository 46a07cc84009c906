package io.madoguchi.knowledge.importing;

import io.madoguchi.knowledge.checking.Said;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code import --from FORMAT FILE --to DIR [--language ja|en]}: makes a bot folder of other
 * people's examples. Never writes into a folder that has something in it.
 */
public final class ImportCommand {

  private static final long BYTES = 50_000_000;

  private static final String USAGE =
      "usage: madoguchi import --from FORMAT FILE --to DIR [--language ja|en]     (formats: "
          + ImportFormat.names()
          + ")";

  private ImportCommand() {}

  private record Order(ImportFormat format, Path file, Path folder, Optional<Language> language) {}

  /** Returns 0 when the folder is made, 1 when the file has errors, 2 for wrong use. */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.equals(List.of("--help"))) {
      out.println(USAGE);
      return 0;
    }
    try {
      return run(order(arguments), out, err);
    } catch (WrongUse wrong) {
      err.println(wrong.getMessage());
      err.println(USAGE);
      return 2;
    } catch (CharacterCodingException notText) {
      err.println("the file is not UTF-8: save it as UTF-8");
    } catch (IOException failed) {
      err.println("cannot read or write: " + failed);
    }
    return 1;
  }

  private static int run(Order order, PrintStream out, PrintStream err)
      throws IOException, WrongUse {
    if (isInUse(order.folder)) {
      throw new WrongUse("--to " + order.folder + " has files in it; name a new folder");
    }
    if (!Files.isRegularFile(order.file) || Files.size(order.file) > BYTES) {
      throw new WrongUse(order.file + " is not a file of at most 50 MB");
    }
    Findings findings = new Findings();
    String text = Files.readString(order.file).replaceFirst("^\uFEFF", "");
    List<Said> read = order.format.read(text, order.file.toString(), findings);
    NewFolder folder = new NewFolder(order.language.orElseGet(() -> guess(read)), findings);
    read.forEach(folder::add);
    findings.all().forEach(err::println);
    if (findings.hasErrors() || folder.isEmpty()) {
      err.println(order.file + ": nothing imported");
      return 1;
    }
    folder.write(order.folder);
    out.printf("%s: %s%n", order.folder, folder.summary());
    out.printf("next: java -jar madoguchi.jar check %s%n", order.folder);
    return 0;
  }

  private static boolean isInUse(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isPresent();
    }
  }

  /** Japanese when most examples have a Japanese character. */
  private static Language guess(List<Said> examples) {
    long japanese =
        examples.stream()
            .filter(said -> said.text().matches(".*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*"))
            .count();
    return japanese * 2 > examples.size() ? Language.JA : Language.EN;
  }

  private static Order order(List<String> arguments) throws WrongUse {
    Optional<ImportFormat> format = Optional.empty();
    Optional<Path> folder = Optional.empty();
    Optional<Language> language = Optional.empty();
    List<String> files = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (!word.startsWith("--")) {
        files.add(word);
        continue;
      }
      if (i + 1 == arguments.size()) {
        throw new WrongUse(word + " needs a value");
      }
      String value = arguments.get(++i);
      switch (word) {
        case "--from" -> format = Optional.of(format(value));
        case "--to" -> folder = Optional.of(Path.of(value));
        case "--language" -> language = Optional.of(language(value));
        default -> throw new WrongUse("there is no option " + word);
      }
    }
    if (format.isEmpty() || folder.isEmpty() || files.size() != 1) {
      throw new WrongUse("import needs --from, one file, and --to");
    }
    return new Order(format.get(), Path.of(files.getFirst()), folder.get(), language);
  }

  private static ImportFormat format(String name) throws WrongUse {
    return ImportFormat.named(name)
        .orElseThrow(
            () -> new WrongUse("there is no format '" + name + "', only " + ImportFormat.names()));
  }

  private static Language language(String tag) throws WrongUse {
    return Stream.of(Language.values())
        .filter(known -> known.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new WrongUse("--language is ja or en, not '" + tag + "'"));
  }

  private static final class WrongUse extends Exception {
    private WrongUse(String message) {
      super(message);
    }
  }
}
