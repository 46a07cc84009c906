package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.ImportFormat;
import io.madoguchi.knowledge.importing.draft.LanguageGuess;
import io.madoguchi.knowledge.importing.draft.Source;
import io.madoguchi.knowledge.yaml.SourceFile;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code intent<TAB>utterance}, one example a line, no header. The intent {@code -} marks an
 * utterance that no intent covers; it is no example, so it is left out. The intent's name becomes
 * its title, and its answer a placeholder.
 */
public record TsvFormat() implements ImportFormat {

  private static final String NO_INTENT = "-";

  private record Line(String intent, String utterance, Origin origin) {}

  @Override
  public String name() {
    return "tsv";
  }

  @Override
  public void read(Source source, Draft draft) throws IOException {
    Optional<SourceFile> file =
        SourceFile.decode(
            source.path().toString(), InputBytes.of(source.path(), draft), draft.findings());
    List<Line> lines = file.map(each -> lines(each, draft)).orElse(List.of());
    Language language =
        source
            .language()
            .orElseGet(() -> LanguageGuess.of(lines.stream().map(Line::utterance).toList()));
    for (Line line : lines) {
      draft
          .intent(line.intent(), line.origin())
          .ifPresent(
              intent -> {
                intent.title(language, line.intent());
                intent.example(language, line.utterance(), line.origin());
              });
    }
  }

  private static List<Line> lines(SourceFile file, Draft draft) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : file.text().lines().toList()) {
      Origin origin = new Origin(file.path(), ++number, 1);
      int tab = text.indexOf('\t');
      String intent = tab < 0 ? "" : text.substring(0, tab).strip();
      String utterance = tab < 0 ? "" : text.substring(tab + 1).strip();
      if (text.isBlank() || intent.equals(NO_INTENT)) {
        continue;
      }
      if (intent.isEmpty() || utterance.isEmpty()) {
        draft.findings().error(origin, "bad-line", "a line is 'intent<TAB>utterance'");
      } else {
        lines.add(new Line(intent, utterance, origin));
      }
    }
    return lines;
  }
}
