package io.madoguchi.knowledge.yaml;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml.Entry;
import io.madoguchi.knowledge.yaml.Yaml.Listing;
import io.madoguchi.knowledge.yaml.Yaml.Mapping;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Grows the same tree from JSON. Nesting deeper than {@value #DEPTH} is refused. */
public final class JsonTree {

  private static final int DEPTH = 50;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(5_000_000)
                  .build())
          .build();

  private final SourceFile file;
  private final JsonParser parser;

  private JsonTree(SourceFile file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Empty when the file is empty or broken, which is then among the findings. */
  public static Optional<Yaml> parse(SourceFile file, Findings findings) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), file.text())) {
      if (parser.nextToken() == null) {
        findings.error(file.start(), "broken-json", "the file is empty");
        return Optional.empty();
      }
      return Optional.of(new JsonTree(file, parser).node());
    } catch (JacksonException broken) {
      TokenStreamLocation place = broken.getLocation();
      findings.error(
          place == null
              ? file.start()
              : new Origin(file.path(), place.getLineNr(), place.getColumnNr()),
          "broken-json",
          "not JSON: " + Excerpt.of(String.valueOf(broken.getOriginalMessage())));
      return Optional.empty();
    }
  }

  /** The value at whose first token the parser stands. */
  private Yaml node() {
    Origin origin = here();
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          Scalar key = new Scalar(parser.currentName(), false, here());
          parser.nextToken();
          entries.add(new Entry(key, node()));
        }
        yield new Mapping(entries, origin);
      }
      case START_ARRAY -> {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(node());
        }
        yield new Listing(items, origin);
      }
      case VALUE_STRING -> new Scalar(parser.getString(), false, origin);
      default -> new Scalar(parser.getString(), true, origin);
    };
  }

  private Origin here() {
    TokenStreamLocation place = parser.currentTokenLocation();
    return new Origin(file.path(), place.getLineNr(), place.getColumnNr());
  }
}
