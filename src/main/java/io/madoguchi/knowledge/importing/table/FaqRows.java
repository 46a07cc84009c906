package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.checking.Normal;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.DraftIntent;
import io.madoguchi.knowledge.importing.draft.Prose;
import io.madoguchi.knowledge.importing.draft.Slug;
import io.madoguchi.knowledge.importing.table.Row.Cell;
import io.madoguchi.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an intent of each row: its question asks, its variants too, its answer is an article. */
final class FaqRows {

  private static final Pattern Q = Pattern.compile("^[QqＱｑ]\\d{0,4}\\s*[.．:：、)）]\\s*");
  private static final Pattern A = Pattern.compile("^[AaＡａ]\\d{0,4}\\s*[.．:：、)）]\\s*");

  private final Draft draft;
  private final Heading heading;
  private final Language language;
  private final Map<String, Asked> asked = new HashMap<>();
  private @Nullable DraftIntent last;
  private final Map<Integer, String> categories = new TreeMap<>();
  private int count;

  FaqRows(Draft draft, Heading heading, Language language) {
    this.draft = draft;
    this.heading = heading;
    this.language = language;
  }

  private record Asked(DraftIntent intent, Origin origin) {}

  void add(Row row) {
    String question = Q.matcher(text(row, Column.QUESTION)).replaceFirst("").strip();
    String category = category(row);
    if (question.isEmpty()) {
      addToLast(row);
      return;
    }
    Asked before = asked.get(Normal.folded(question));
    if (before != null) {
      again(row, before);
      return;
    }
    count++;
    draft
        .intent(id(row, question), row.origin())
        .ifPresent(intent -> fill(intent, row, question, category));
  }

  private void fill(DraftIntent intent, Row row, String question, String category) {
    asked.put(Normal.folded(question), new Asked(intent, row.origin()));
    last = intent;
    intent.title(language, heading.has(Column.TITLE) ? text(row, Column.TITLE) : question);
    intent.title(language, question);
    intent.newExample(language, question, row.origin());
    variants(intent, row);
    String answer = A.matcher(text(row, Column.ANSWER)).replaceFirst("");
    intent.answer(language, Prose.plain(answer));
    if (intent.answers().isEmpty()) {
      draft.leftOut(
          row.origin(), "no-answer", "no answer here, so the bot says that it is to be written");
    }
    intent.category(category);
    for (int column : heading.all(Column.KEYWORDS)) {
      Pieces.words(row.at(column).text()).forEach(intent::keyword);
    }
  }

  private void variants(DraftIntent intent, Row row) {
    for (int column : heading.all(Column.VARIANTS)) {
      Cell cell = row.at(column);
      for (String variant : Pieces.sentences(cell.text())) {
        intent.newExample(language, Q.matcher(variant).replaceFirst(""), cell.origin());
      }
    }
  }

  /** A question that is merged over several rows has its variants below each other. */
  private void addToLast(Row row) {
    if (last != null) {
      variants(last, row);
    }
    if (!text(row, Column.ANSWER).isBlank()) {
      draft.leftOut(row.origin(), "no-question", "an answer without a question");
    }
  }

  private void again(Row row, Asked before) {
    variants(before.intent(), row);
    String answer = Prose.plain(A.matcher(text(row, Column.ANSWER)).replaceFirst(""));
    if (!answer.isEmpty() && !answer.equals(before.intent().answers().get(language))) {
      draft.leftOut(
          row.origin(),
          "asked-twice",
          "'%s' is asked already at %s, with another answer"
              .formatted(Excerpt.of(text(row, Column.QUESTION)), before.origin()));
    }
  }

  /** The id of the list, else a few words of an English question, else a number. */
  private String id(Row row, String question) {
    Optional<String> given =
        Slug.of(text(row, Column.ID)).map(id -> id.matches("[0-9]+") ? "faq-" + id : id);
    String wanted = given.or(() -> Slug.of(question)).orElse("faq-" + count);
    String id = wanted;
    for (int next = 2; draft.has(id); next++) {
      id = wanted + "-" + next;
    }
    if (given.isPresent() && !id.equals(wanted)) {
      draft.leftOut(
          row.origin(),
          "id-twice",
          "the id '%s' stands twice; here it is %s".formatted(wanted, id));
    }
    return id;
  }

  /** Merged cells, and lists that name a category once: below it the cell is empty. */
  private String category(Row row) {
    for (int column : heading.all(Column.CATEGORY)) {
      String name = row.at(column).text().strip();
      if (!name.isEmpty()) {
        categories.keySet().removeIf(finer -> finer > column);
        categories.put(column, name);
      }
    }
    return String.join(" / ", categories.values());
  }

  private String text(Row row, Column column) {
    return heading.all(column).stream().findFirst().map(at -> row.at(at).text().strip()).orElse("");
  }
}
