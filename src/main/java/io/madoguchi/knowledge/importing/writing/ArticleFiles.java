package io.madoguchi.knowledge.importing.writing;

import io.madoguchi.knowledge.importing.draft.DraftIntent;
import io.madoguchi.knowledge.importing.draft.Slug;
import io.madoguchi.language.Language;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code articles/<language>/<id>.md}: the answers, and one placeholder for intents without any.
 *
 * @param ids by intent that has an answer
 * @param files texts by path
 */
record ArticleFiles(Map<String, String> ids, Map<String, String> files) {

  static final String PLACEHOLDER = "placeholder";

  /** {@code /help/<language>/suggest} is no article. */
  private static final Set<String> TAKEN = Set.of(PLACEHOLDER, "suggest");

  static ArticleFiles of(Collection<DraftIntent> intents, List<Language> languages) {
    Map<String, String> ids = new LinkedHashMap<>();
    Map<String, String> files = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(TAKEN);
    for (DraftIntent intent : intents) {
      if (intent.answers().isEmpty()) {
        languages.forEach(each -> files.put(path(PLACEHOLDER, each), placeholder(each)));
      } else {
        String id = free(Slug.of(intent.id()).orElse("answer"), taken);
        ids.put(intent.id(), id);
        intent
            .answers()
            .forEach(
                (language, answer) ->
                    files.put(path(id, language), page(intent, language, answer)));
      }
    }
    return new ArticleFiles(ids, files);
  }

  private static String free(String wanted, Set<String> taken) {
    String id = wanted;
    for (int next = 2; !taken.add(id); next++) {
      id = wanted + "-" + next;
    }
    return id;
  }

  private static String path(String id, Language language) {
    return "articles/" + language.tag() + "/" + id + ".md";
  }

  private static String page(DraftIntent intent, Language language, String answer) {
    String keywords =
        intent.keywords().isEmpty()
            ? ""
            : intent.keywords().stream()
                .map(Quoted::of)
                .collect(Collectors.joining(", ", "keywords: [", "]\n"));
    return "---\ntitle: %s\n%s---\n%s\n"
        .formatted(
            Quoted.of(intent.title(language)), keywords, LongAnswer.divided(answer, language));
  }

  private static String placeholder(Language language) {
    return language == Language.JA
        ? "---\ntitle: 準備中\n---\nこの回答は準備中です。\n"
        : "---\ntitle: To be written\n---\nThis answer is still to be written.\n";
  }
}
