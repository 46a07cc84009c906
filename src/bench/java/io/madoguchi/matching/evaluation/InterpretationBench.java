package io.madoguchi.matching.evaluation;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.Peer.Guess;
import io.madoguchi.matching.evaluation.trial.UtteranceFile;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One interpretation of an utterance that is in no cache: by the sample bot as it is, and by peers
 * that learned its examples. The time of NLP.js includes the way to its process and back.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class InterpretationBench {

  private static final Path BOT = Path.of("intents");
  private static final Path UTTERANCES = Path.of("src/test/resources/sample-bot/utterances.tsv");
  private static final int HIRAGANA = 0x3040;

  @Param({"ja", "en"})
  public String language = "ja";

  @Param({"madoguchi", "doccat", "bm25", "nlpjs"})
  public String peer = "madoguchi";

  private Peer asked = new Madoguchi();
  private List<String> utterances = List.of();
  private int next;

  @Setup
  public void learn() throws IOException {
    Language spoken = Language.of(language);
    Knowledge knowledge = BotFolder.read(BOT).knowledge().orElseThrow();
    asked = Peers.of(peer);
    if (asked instanceof Madoguchi ours) {
      ours.learn(BOT, spoken);
    } else {
      asked.learn(examples(knowledge, spoken), spoken);
    }
    boolean japanese = spoken == Language.JA;
    utterances =
        UtteranceFile.read(UTTERANCES, knowledge).lines().stream()
            .map(Line::utterance)
            .filter(text -> japanese == text.codePoints().anyMatch(letter -> letter >= HIRAGANA))
            .toList();
  }

  private static List<Line> examples(Knowledge knowledge, Language language) {
    List<Line> examples = new ArrayList<>();
    for (Intent intent : knowledge.intentsIn(language)) {
      for (String said : intent.examples().getOrDefault(language, List.of())) {
        examples.add(new Line(intent.id(), said));
      }
      examples.add(new Line(intent.id(), intent.title().in(language)));
    }
    return examples;
  }

  @Benchmark
  public Guess interpret() throws IOException {
    next = (next + 1) % utterances.size();
    return asked.guess(utterances.get(next));
  }

  @TearDown
  public void end() throws Exception {
    asked.close();
  }
}
