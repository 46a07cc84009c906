package io.madoguchi.matching.evaluation;

import io.madoguchi.matching.evaluation.Corpus.Part;
import io.madoguchi.matching.evaluation.Peer.Guess;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Our matcher and its peers on public corpora, in one run: {@code SideBySide DATA [corpus or part]
 * [peer,peer]}. Prints Markdown tables to the standard output, and how far it is to the other one.
 */
public final class SideBySide {

  private static final int WARM_UP = 2_000;

  /** What {@code peer} did on {@code row}. */
  private record Cell(String row, String peer, PeerFigures figures) {}

  private final List<Cell> cells = new ArrayList<>();
  private final Path data;

  private SideBySide(Path data) {
    this.data = data;
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0 || !Files.isDirectory(Path.of(arguments[0]))) {
      System.err.println(
          "name the folder of the corpora: DATA [corpus or part, '.' for all] [peers]");
      System.exit(2);
    }
    String wanted = arguments.length > 1 ? arguments[1] : ".";
    Iterable<String> peers =
        arguments.length > 2 ? List.of(arguments[2].split(",")) : Peers.names();
    SideBySide table = new SideBySide(Path.of(arguments[0]));
    for (Part part : Part.values()) {
      for (Corpus corpus : Corpus.ALL) {
        String row = "| " + corpus.name() + " | " + part.title() + " |";
        if (wanted.equals(".") || row.contains(" " + wanted + " ")) {
          for (String peer : peers) {
            table.measure(row, corpus, part, peer);
          }
        }
      }
    }
    table.print();
  }

  private void measure(String row, Corpus corpus, Part part, String name) throws IOException {
    List<Line> lines = corpus.valid(data);
    List<Line> examples = corpus.examples(data, part);
    try (Peer peer = Peers.of(name)) {
      long before = System.nanoTime();
      peer.learn(
          name.equals("madoguchi") ? examples : Corpus.withNames(examples), corpus.language());
      double seconds = (System.nanoTime() - before) / 1e9;
      for (int i = 0; i < WARM_UP; i++) {
        peer.guess(lines.get(i % lines.size()).utterance());
      }
      List<Guess> guesses = new ArrayList<>(lines.size());
      for (Line line : lines) {
        guesses.add(peer.guess(line.utterance()));
      }
      cells.add(new Cell(row, peer.name(), PeerFigures.of(lines, guesses, seconds)));
      System.err.println(row + " " + peer.name() + " " + cells.getLast().figures());
    }
  }

  private void print() {
    table("Accuracy, % of the utterances in scope", f -> number("%.1f", f.accuracy() * 100));
    table("Expected calibration error", f -> number("%.3f", f.calibrationError()));
    table("Out of scope: AUROC", f -> number("%.3f", f.auroc()));
    table("Out of scope: % rejected where 95 % in scope are accepted", f -> share(f.rejected()));
    table("Out of scope: % rejected where 93 % in scope are right", f -> share(f.rejectedAt93()));
    table("Learning, s", f -> number("%.1f", f.seconds()));
    table(
        "One interpretation, p50 / p99 µs",
        f -> number("%,.0f", f.microsP50()) + " / " + number("%,.0f", f.microsP99()));
  }

  private void table(String title, Function<PeerFigures, String> figure) {
    List<String> peers = cells.stream().map(Cell::peer).distinct().toList();
    System.out.println("\n" + title + "\n");
    System.out.println("| corpus | examples | " + String.join(" | ", peers) + " |");
    System.out.println("|---|---|" + "---|".repeat(peers.size()));
    for (String row : cells.stream().map(Cell::row).distinct().toList()) {
      List<String> own =
          cells.stream()
              .filter(cell -> cell.row().equals(row))
              .map(cell -> figure.apply(cell.figures()))
              .toList();
      if (own.stream().anyMatch(text -> !text.isEmpty())) {
        System.out.println(row + " " + String.join(" | ", own) + " |");
      }
    }
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? number("%.0f", share.getAsDouble() * 100) : "";
  }

  private static String number(String format, OptionalDouble number) {
    return number.isPresent() ? number(format, number.getAsDouble()) : "";
  }

  private static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
