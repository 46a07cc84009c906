package io.madoguchi.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A chat bot of NLP.js and ws on Node in a process of its own, {@code src/bench/peer}: it speaks
 * the same frames, and stores, resumes and limits nothing. It has learned the very questions that
 * it is asked.
 */
final class Peer implements AutoCloseable {

  private static final Path FOLDER = Path.of("src/bench/peer");

  private final Process process;
  private final int port;
  private final long startMillis;

  private Peer(Process process, int port, long startMillis) {
    this.process = process;
    this.port = port;
    this.startMillis = startMillis;
  }

  static Peer start(Path utterances) throws IOException {
    if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
      throw new IOException("the peer is not installed: npm ci --prefix " + FOLDER);
    }
    int port = Service.freePort();
    String script = FOLDER.resolve("server.mjs").toString();
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder("node", script, "" + port, utterances.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output = process.inputReader();
    String line = output.readLine();
    while (line != null && !line.equals("ready")) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException("the peer ended before it was ready");
    }
    return new Peer(process, port, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
  }

  int port() {
    return port;
  }

  long startMillis() {
    return startMillis;
  }

  Measured measured() {
    return new Measured(process);
  }

  @Override
  public void close() throws InterruptedException {
    measured().end();
  }
}
