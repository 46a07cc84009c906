package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.checking.Normal;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.DraftIntent;
import io.madoguchi.knowledge.importing.draft.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes an intent of each row: its question asks, its variants too, its answer is an article. */
final class FaqRows {

  private final Draft draft;
  private final Columns shared;
  private final List<Side> sides;
  private final Map<String, Asked> asked = new HashMap<>();
  private @Nullable DraftIntent last;
  private final Map<Integer, String> categories = new TreeMap<>();
  private int count;

  /**
   * @param shared has id, category and keywords
   * @param sides the first asks; at least one
   */
  FaqRows(Draft draft, Columns shared, List<Side> sides) {
    this.draft = draft;
    this.shared = shared;
    this.sides = sides;
  }

  private record Asked(DraftIntent intent, Origin origin) {}

  void add(Row row) {
    String question = sides.getFirst().question(row);
    String category = category(row);
    if (question.isEmpty()) {
      addToLast(row);
      return;
    }
    Asked before = asked.get(Normal.folded(question));
    if (before != null) {
      again(row, question, before);
      return;
    }
    count++;
    draft
        .intent(id(row, question), row.origin())
        .ifPresent(
            intent -> {
              asked.put(Normal.folded(question), new Asked(intent, row.origin()));
              last = intent;
              fill(intent, row, category);
            });
  }

  private void fill(DraftIntent intent, Row row, String category) {
    sides.forEach(side -> side.fill(intent, row));
    if (intent.answers().isEmpty()) {
      draft.leftOut(
          row.origin(), "no-answer", "no answer here, so the bot says that it is to be written");
    }
    intent.category(category);
    for (int column : shared.all(Column.KEYWORDS)) {
      Pieces.words(row.at(column).text()).forEach(intent::keyword);
    }
  }

  /** A question that is merged over several rows has its variants below each other. */
  private void addToLast(Row row) {
    DraftIntent above = last;
    if (above != null) {
      sides.forEach(side -> side.variants(above, row));
    }
    if (sides.stream().anyMatch(side -> !side.answer(row).isEmpty())) {
      draft.leftOut(row.origin(), "no-question", "an answer without a question");
    }
  }

  private void again(Row row, String question, Asked before) {
    for (Side side : sides) {
      side.variants(before.intent(), row);
      String answer = side.answer(row);
      if (!answer.isEmpty() && !answer.equals(before.intent().answers().get(side.language()))) {
        draft.leftOut(
            row.origin(),
            "asked-twice",
            "'%s' is asked already at %s, with another answer"
                .formatted(Excerpt.of(question), before.origin()));
      }
    }
  }

  /** The id of the list, else a few words of an English question, else a number. */
  private String id(Row row, String question) {
    Optional<String> given =
        Slug.of(shared.text(row, Column.ID)).map(id -> id.matches("[0-9]+") ? "faq-" + id : id);
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
    for (int column : shared.all(Column.CATEGORY)) {
      String name = row.at(column).text().strip();
      if (!name.isEmpty()) {
        categories.keySet().removeIf(finer -> finer > column);
        categories.put(column, name);
      }
    }
    return String.join(" / ", categories.values());
  }
}
