package io.madoguchi.matching;

import io.madoguchi.knowledge.Dictionaries.Word;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import java.util.List;

/**
 * All that learning one language depends on. Equal lessons give an equal model, so a change of
 * anything else, such as an answer or a rule, needs no learning.
 */
record Lessons(List<Lesson> lessons, List<Word> words, List<List<String>> synonyms) {

  /**
   * @param title empty where the intent has none in this language
   */
  record Lesson(String intent, String title, List<String> examples) {}

  static Lessons of(Knowledge knowledge, Language language) {
    return new Lessons(
        knowledge.intentsIn(language).stream()
            .map(
                intent ->
                    new Lesson(
                        intent.id(),
                        intent.title().byLanguage().getOrDefault(language, ""),
                        intent.examples().getOrDefault(language, List.of())))
            .toList(),
        knowledge.dictionaries().words().getOrDefault(language, List.of()),
        knowledge.dictionaries().synonyms().getOrDefault(language, List.of()));
  }

  /** All that reading depends on besides the service itself, in one text. */
  String taught() {
    StringBuilder taught = new StringBuilder();
    words.forEach(word -> line(taught, List.of(word.word(), word.reading())));
    taught.append('\n');
    synonyms.forEach(group -> line(taught, group));
    return taught.toString();
  }

  private static void line(StringBuilder text, List<String> parts) {
    parts.forEach(part -> text.append(part.length()).append(':').append(part));
    text.append('\n');
  }

  /** How many examples there are, titles included. */
  long size() {
    return lessons.stream().mapToLong(lesson -> lesson.examples().size() + 1).sum();
  }
}
