package io.madoguchi.knowledge.importing;

import io.madoguchi.knowledge.Article;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the command, and what came of it. */
public final class ImportRun {

  private final Path made;
  private final int status;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private ImportRun(String format, Path file, Path made, List<String> more) {
    this.made = made;
    List<String> arguments =
        new ArrayList<>(List.of("--from", format, file.toString(), "--to", made.toString()));
    arguments.addAll(more);
    this.status = ImportCommand.run(arguments, stream(out), stream(err));
  }

  /** Imports {@code file} into the new folder {@code made}. */
  public static ImportRun of(String format, Path file, Path made, String... more) {
    return new ImportRun(format, file, made, List.of(more));
  }

  public int status() {
    return status;
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  public Reading reading() {
    return BotFolder.read(made);
  }

  public Knowledge knowledge() {
    return reading().knowledge().orElseThrow(() -> new AssertionError(err() + out()));
  }

  public Intent intent(String id) {
    return knowledge().intent(id).orElseThrow();
  }

  /** The article that answers for the intent {@code id}. */
  public Article.Page answer(String id, Language language) {
    return knowledge().article(intent(id).article().orElseThrow()).orElseThrow().in(language);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
