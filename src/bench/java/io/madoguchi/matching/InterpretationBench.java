package io.madoguchi.matching;

import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
import org.openjdk.jmh.annotations.Warmup;

/** One interpretation of an utterance that is in no cache, by the sample bot. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class InterpretationBench {

  private static final Path UTTERANCES = Path.of("src/test/resources/sample-bot/utterances.tsv");

  private static final int HIRAGANA = 0x3040;

  @Param({"ja", "en"})
  public String language = "ja";

  private LearnedMatcher matcher = new Shops().matcher();
  private Language preferred = Language.JA;
  private List<String> utterances = List.of();
  private int next;

  @Setup
  public void learn() throws IOException {
    preferred = Language.of(language);
    matcher = LearnedMatcher.of(BotFolder.read(Path.of("intents")).knowledge().orElseThrow());
    boolean japanese = preferred == Language.JA;
    utterances =
        Files.readAllLines(UTTERANCES).stream()
            .map(line -> line.substring(line.indexOf('\t') + 1))
            .filter(line -> japanese == line.codePoints().anyMatch(letter -> letter >= HIRAGANA))
            .toList();
  }

  @Benchmark
  public Interpretation interpret() {
    next = (next + 1) % utterances.size();
    return matcher.interpret(utterances.get(next), preferred, Set.of());
  }
}
