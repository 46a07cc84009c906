package io.madoguchi.knowledge.importing.draft;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.checking.Normal;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An intent in the making, with its answer as Markdown. */
public final class DraftIntent {

  private static final int EXAMPLE_LENGTH = 500;
  private static final int TITLE_LENGTH = 200;
  private static final int ANSWER_LENGTH = 90_000;

  private final String id;
  private final Origin origin;
  private final Draft draft;
  private final Map<Language, String> titles = new EnumMap<>(Language.class);
  private final Map<Language, List<String>> examples = new EnumMap<>(Language.class);
  private final Map<Language, Set<String>> forms = new EnumMap<>(Language.class);
  private final Map<Language, String> answers = new EnumMap<>(Language.class);
  private final Set<String> keywords = new LinkedHashSet<>();
  private Optional<String> category = Optional.empty();

  DraftIntent(String id, Origin origin, Draft draft) {
    this.id = id;
    this.origin = origin;
    this.draft = draft;
  }

  public String id() {
    return id;
  }

  /** Where it was met first. */
  public Origin origin() {
    return origin;
  }

  /** Adds what visitors say; what is too long for an example is left out. */
  public void example(Language language, String text, Origin origin) {
    if (text.length() > EXAMPLE_LENGTH) {
      draft.leftOut(
          origin, "too-long", "an example of more than " + EXAMPLE_LENGTH + " characters");
    } else {
      examples.computeIfAbsent(language, _ -> new ArrayList<>()).add(text);
    }
  }

  /** Adds an example on one line, unless it is blank or there already. */
  public void newExample(Language language, String text, Origin origin) {
    String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (!line.isEmpty()
        && forms.computeIfAbsent(language, _ -> new HashSet<>()).add(Normal.form(line))) {
      example(language, line, origin);
    }
  }

  public Map<Language, List<String>> examples() {
    return examples;
  }

  /** What people read for this intent: one line. The first title of a language stays. */
  public void title(Language language, String title) {
    String line = title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (!line.isEmpty()) {
      titles.putIfAbsent(
          language,
          line.codePointCount(0, line.length()) <= TITLE_LENGTH
              ? line
              : line.substring(0, line.offsetByCodePoints(0, TITLE_LENGTH)) + "…");
    }
  }

  /** The title in {@code language}: the given one, else the first example, else the id. */
  public String title(Language language) {
    String given = titles.get(language);
    return given != null ? given : examples.getOrDefault(language, List.of(id)).getFirst();
  }

  /**
   * @param markdown as {@link Prose} makes it
   */
  public void answer(Language language, String markdown) {
    if (markdown.length() > ANSWER_LENGTH) {
      draft.leftOut(
          origin, "long-answer", "an answer of more than %,d characters".formatted(ANSWER_LENGTH));
    } else if (!markdown.isBlank()) {
      answers.put(language, markdown);
    }
  }

  /** Markdown by language; a language without an answer is absent. */
  public Map<Language, String> answers() {
    return answers;
  }

  public void keyword(String word) {
    String line = word.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (!line.isEmpty()) {
      keywords.add(line);
    }
  }

  public Set<String> keywords() {
    return keywords;
  }

  public void category(String name) {
    category = Optional.of(name.strip()).filter(each -> !each.isEmpty());
    category.ifPresent(this::keyword);
  }

  /** Intents of one category stand in one file. */
  public Optional<String> category() {
    return category;
  }
}
