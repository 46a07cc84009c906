package io.madoguchi.matching;

import io.madoguchi.language.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A bot of very many intents: {@code ManyIntents DATA [intents]}. Each is a question of the English
 * corpora about one of many made-up products, with ten examples; asked are other words of the same
 * question, about the same product. The same every time. Heap is what the matcher alone keeps.
 */
public final class ManyIntents {

  private static final List<String> CORPORA = List.of("banking77", "clinc", "hwu64");
  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "ran", "ter", "vo", "zu", "bel", "dor", "fin", "gra", "hep", "jun", "pol"
  };

  private static final int EXAMPLES = 10;
  private static final int ASKED = 2_000;
  private static final int WARM_UP = 3;

  private ManyIntents() {}

  public static void main(String[] arguments) throws IOException {
    int intents = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    List<List<String>> questions = questions(Path.of(arguments[0]));
    Shops shop = new Shops();
    List<String> asked = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < intents; i++) {
      List<String> said = questions.get(i % questions.size());
      String product = product(i / questions.size());
      String id = "q" + i;
      shop.with(
          id,
          Language.EN,
          said.subList(0, EXAMPLES).stream()
              .map(text -> text + " " + product)
              .toArray(String[]::new));
      if (i % Math.max(1, intents / ASKED) == 0) {
        asked.add(said.get(EXAMPLES + i % (said.size() - EXAMPLES)) + " " + product);
        expected.add(id);
      }
    }
    var knowledge = shop.knowledge();
    // The language room's word lists are there for any number of intents.
    LearnedMatcher.of(Shops.shop().knowledge());
    long before = heap();
    long busy = processorNanos();
    long start = System.nanoTime();
    LearnedMatcher matcher = LearnedMatcher.of(knowledge);
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor = (processorNanos() - busy) / 1e9;
    long kept = heap() - before;
    long[] nanos = new long[asked.size()];
    int right = 0;
    for (int round = 0; round <= WARM_UP; round++) {
      right = 0;
      for (int i = 0; i < nanos.length; i++) {
        long asking = System.nanoTime();
        Interpretation read = matcher.interpret(asked.get(i), Language.EN, Set.of());
        nanos[i] = System.nanoTime() - asking;
        right +=
            read.best().map(best -> best.intent()).equals(Optional.of(expected.get(i))) ? 1 : 0;
      }
    }
    Arrays.sort(nanos);

    System.out.printf(
        "%,d intents: learned in %.1f s, %.1f s of processors; %.0f MB; p50 %.0f, p99 %.0f µs; %.1f"
            + " %% right%n",
        intents,
        seconds,
        processor,
        kept / 1e6,
        nanos[nanos.length / 2] / 1e3,
        nanos[(int) (nanos.length * 0.99)] / 1e3,
        100.0 * right / asked.size());
  }

  /** The questions of all corpora, each with more utterances than are learned. */
  private static List<List<String>> questions(Path data) throws IOException {
    Map<String, List<String>> questions = new LinkedHashMap<>();
    for (String corpus : CORPORA) {
      for (String line : Files.readAllLines(data.resolve(corpus).resolve("train.tsv"))) {
        String[] parts = line.split("\t", 2);
        if (!parts[0].equals("-")) {
          questions.computeIfAbsent(corpus + parts[0], name -> new ArrayList<>()).add(parts[1]);
        }
      }
    }
    return questions.values().stream().filter(said -> said.size() > EXAMPLES).toList();
  }

  private static String product(int number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.toString();
  }

  private static long processorNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
