package io.madoguchi.knowledge.yaml;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml.Entry;
import io.madoguchi.knowledge.yaml.Yaml.Listing;
import io.madoguchi.knowledge.yaml.Yaml.Mapping;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Grows a {@link Yaml} from the parser's events. Aliases are refused, which rules out the
 * exponential kind of document, and so is nesting deeper than {@value #DEPTH}.
 */
public final class YamlTree {

  private static final int DEPTH = 20;

  private final SourceFile file;
  private final Findings findings;

  private YamlTree(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** Empty when the file is empty or broken; the latter is then among the findings. */
  public static Optional<Yaml> parse(SourceFile file, Findings findings) {
    return new YamlTree(file, findings).parse();
  }

  private Optional<Yaml> parse() {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file.path()).setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(file.text()).iterator();
      return document(events);
    } catch (Refused refused) {
      findings.error(refused.origin, refused.code, refused.text);
    } catch (MarkedYamlEngineException broken) {
      Origin origin = broken.getProblemMark().map(this::origin).orElse(file.start());
      String context = broken.getContext() == null ? "" : broken.getContext() + ": ";
      findings.error(origin, "broken-yaml", "not YAML: " + context + broken.getProblem());
    } catch (YamlEngineException broken) {
      findings.error(file.start(), "broken-yaml", "not YAML: " + Excerpt.of(broken.toString()));
    }
    return Optional.empty();
  }

  private Optional<Yaml> document(Iterator<Event> events) {
    Optional<Yaml> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        if (root.isPresent()) {
          throw new Refused(origin(event), "many-documents", "only one document ('---') a file");
        }
        root = Optional.of(node(event, events, 0));
      }
    }
    return root.filter(node -> !(node instanceof Scalar scalar && scalar.isNothing()));
  }

  private Yaml node(Event event, Iterator<Event> events, int depth) {
    Origin origin = origin(event);
    if (depth > DEPTH) {
      throw new Refused(origin, "too-deep", "nested deeper than " + DEPTH + " levels");
    }
    return switch (event.getEventId()) {
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        yield new Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, origin);
      }
      case SequenceStart -> new Listing(items(events, Event.ID.SequenceEnd, depth), origin);
      case MappingStart -> mapping(events, origin, depth);
      default ->
          throw new Refused(
              origin, "alias", "aliases (*name) are not supported: write the value out");
    };
  }

  private List<Yaml> items(Iterator<Event> events, Event.ID end, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event next = events.next(); next.getEventId() != end; next = events.next()) {
      items.add(node(next, events, depth + 1));
    }
    return items;
  }

  private Mapping mapping(Iterator<Event> events, Origin origin, int depth) {
    List<Yaml> flat = items(events, Event.ID.MappingEnd, depth);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < flat.size(); i += 2) {
      if (!(flat.get(i) instanceof Scalar key)) {
        throw new Refused(
            flat.get(i).origin(), "wrong-type", "a key is one word, not " + flat.get(i).kind());
      }
      entries.add(new Entry(key, flat.get(i + 1)));
    }
    return new Mapping(entries, origin);
  }

  private Origin origin(Event event) {
    return event.getStartMark().map(this::origin).orElse(file.start());
  }

  private Origin origin(Mark mark) {
    return new Origin(file.path(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Leaves the recursion with the finding it ends in. */
  private static final class Refused extends RuntimeException {
    private final transient Origin origin;
    private final String code;
    private final String text;

    private Refused(Origin origin, String code, String text) {
      super(text);
      this.origin = origin;
      this.code = code;
      this.text = text;
    }
  }
}
