package io.madoguchi.knowledge;

import io.madoguchi.language.Language;
import io.madoguchi.language.entities.NameList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that designers teach the service.
 *
 * @param synonyms groups that count as one word; the first of a group is its main form
 * @param words words that the tokenizer keeps whole
 * @param lists names that slots and rules look for, by the name of the list
 */
public record Dictionaries(
    Map<Language, List<List<String>>> synonyms,
    Map<Language, List<Word>> words,
    Map<String, List<ListedName>> lists) {

  public static final Dictionaries EMPTY = new Dictionaries(Map.of(), Map.of(), Map.of());

  /** A word and its reading in katakana (empty outside Japanese). */
  public record Word(String word, String reading) {}

  /**
   * The lists as the language room looks for their names.
   *
   * @param main the language whose name stands for a thing
   */
  public List<NameList> nameLists(Language main) {
    return lists.entrySet().stream()
        .map(
            list ->
                new NameList(
                    list.getKey(),
                    list.getValue().stream().map(listed -> spelt(listed, main)).toList()))
        .toList();
  }

  private static NameList.Name spelt(ListedName listed, Language main) {
    return new NameList.Name(
        listed.name().in(main),
        Stream.concat(listed.name().byLanguage().values().stream(), listed.also().stream())
            .distinct()
            .toList());
  }

  /** Whether utterances are read with {@code other} as they are with these. */
  public boolean readLike(Dictionaries other) {
    return synonyms.equals(other.synonyms) && words.equals(other.words);
  }

  /** The name that {@code value} of {@code list} has in {@code language}; empty when it is gone. */
  public Optional<String> name(String list, String value, Language main, Language language) {
    return lists.getOrDefault(list, List.of()).stream()
        .filter(listed -> listed.name().in(main).equals(value))
        .findFirst()
        .map(listed -> listed.name().in(language));
  }
}
