package io.madoguchi.matching.evaluation;

import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * NLP.js in a process of its own, {@code src/bench/nlpjs/peer.mjs}, which is asked line by line and
 * tells how long it took by its own clock.
 */
final class NlpJs implements Peer {

  private static final Path FOLDER = Path.of("src/bench/nlpjs");
  private static final String NONE = "None";

  private @Nullable Process process;
  private @Nullable BufferedWriter to;
  private @Nullable BufferedReader from;

  @Override
  public String name() {
    return "NLP.js";
  }

  @Override
  public void learn(List<Line> examples, Language language) throws IOException {
    if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
      throw new IOException("NLP.js is not there: run `npm ci` in " + FOLDER);
    }
    Process started =
        new ProcessBuilder("node", "peer.mjs", language.tag())
            .directory(FOLDER.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process = started;
    to = started.outputWriter();
    from = started.inputReader();
    for (Line line : examples) {
      send("add\t" + line.expected() + "\t" + line.utterance());
    }
    ask("train");
  }

  @Override
  public Guess guess(String utterance) throws IOException {
    String[] answer = ask("ask\t" + utterance.replaceAll("\\s", " ")).split("\t");
    boolean none = answer[0].equals(NONE);
    double confidence = none ? 0 : Double.parseDouble(answer[1]);
    return new Guess(none ? "" : answer[0], confidence, Long.parseLong(answer[2]));
  }

  private String ask(String line) throws IOException {
    send(line);
    if (to == null || from == null) {
      throw new IllegalStateException("asked before it learned");
    }
    to.flush();
    String answer = from.readLine();
    if (answer == null) {
      throw new IOException("NLP.js has ended");
    }
    return answer;
  }

  private void send(String line) throws IOException {
    if (to == null) {
      throw new IllegalStateException("asked before it learned");
    }
    to.write(line);
    to.write('\n');
  }

  @Override
  public void close() throws IOException {
    if (process == null || to == null) {
      return;
    }
    to.close();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
