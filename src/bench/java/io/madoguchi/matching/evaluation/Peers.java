package io.madoguchi.matching.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The peers by the names that the commands take. */
final class Peers {

  private static final Map<String, Supplier<Peer>> ALL = new LinkedHashMap<>();

  static {
    // OpenNLP tells about each of its iterations.
    LoggingSystem.get(Peers.class.getClassLoader()).setLogLevel("opennlp", LogLevel.OFF);
    ALL.put("madoguchi", Madoguchi::new);
    ALL.put("doccat", DocumentCategorizer::new);
    ALL.put("bm25", NearestExamples::new);
    ALL.put("nlpjs", NlpJs::new);
  }

  private Peers() {}

  static Iterable<String> names() {
    return ALL.keySet();
  }

  /**
   * @throws IllegalArgumentException when there is none of that name
   */
  static Peer of(String name) {
    Supplier<Peer> peer = ALL.get(name);
    if (peer == null) {
      throw new IllegalArgumentException("no peer '" + name + "'; there are " + ALL.keySet());
    }
    return peer.get();
  }
}
