package io.madoguchi.matching.evaluation;

import io.madoguchi.knowledge.importing.ImportCommand;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.LearnedMatcher;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Ours, as a designer gets it: the examples are imported, the folder is read. */
final class Madoguchi implements Peer {

  private @Nullable LearnedMatcher matcher;
  private Language language = Language.EN;

  @Override
  public String name() {
    return "Madoguchi";
  }

  @Override
  public void learn(List<Line> examples, Language spoken) throws IOException {
    language = spoken;
    Path work = Files.createTempDirectory("madoguchi-bench");
    try {
      Path file = work.resolve("examples.tsv");
      Files.write(
          file, examples.stream().map(line -> line.expected() + "\t" + line.utterance()).toList());
      Path folder = work.resolve("bot");
      List<String> order =
          List.of(
              "--from",
              "tsv",
              file.toString(),
              "--to",
              folder.toString(),
              "--language",
              spoken.tag());
      if (ImportCommand.run(order, new PrintStream(OutputStream.nullOutputStream()), System.err)
          != 0) {
        throw new IOException("cannot import " + file);
      }
      matcher = LearnedMatcher.of(BotFolder.read(folder).knowledge().orElseThrow());
    } finally {
      FileSystemUtils.deleteRecursively(work);
    }
  }

  /** The same for a folder that is there already. */
  void learn(Path folder, Language spoken) throws IOException {
    language = spoken;
    matcher = LearnedMatcher.of(BotFolder.read(folder).knowledge().orElseThrow());
  }

  @Override
  public Guess guess(String utterance) {
    if (matcher == null) {
      throw new IllegalStateException("asked before it learned");
    }
    long before = System.nanoTime();
    Interpretation read = matcher.interpret(utterance, language, Set.of());
    long nanos = System.nanoTime() - before;
    return new Guess(
        read.best().map(Candidate::intent).orElse(""),
        read.best().map(Candidate::confidence).orElse(0.0),
        nanos);
  }
}
