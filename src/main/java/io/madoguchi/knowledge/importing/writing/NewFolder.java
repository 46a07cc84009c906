package io.madoguchi.knowledge.importing.writing;

import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a bot folder made of a draft.
 *
 * @param files texts by path, with forward slashes
 * @param answers how many intents have an article of their own
 */
public record NewFolder(Map<String, String> files, int answers) {

  /** As many as the reader of a bot folder takes. */
  public static final int MOST_FILES = 5_000;

  public static NewFolder of(Draft draft) {
    List<Language> languages = draft.languages();
    ArticleFiles articles = ArticleFiles.of(draft.intents(), languages);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("bot.yaml", BotFile.of(languages));
    files.putAll(TopicFiles.of(draft.intents(), articles.ids()));
    files.putAll(articles.files());
    if (!draft.synonyms().isEmpty()) {
      files.put("dictionaries/imported.yaml", DictionaryFile.of(draft.synonyms()));
    }
    return new NewFolder(files, articles.ids().size());
  }

  public void write(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
