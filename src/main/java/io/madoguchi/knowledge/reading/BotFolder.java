package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Article;
import io.madoguchi.knowledge.BotSettings;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.Menu;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.checking.Advice;
import io.madoguchi.knowledge.checking.Ids;
import io.madoguchi.knowledge.checking.Links;
import io.madoguchi.knowledge.checking.Markup;
import io.madoguchi.knowledge.checking.Urls;
import io.madoguchi.knowledge.checking.WordsCheck;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.SourceFile;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.YamlTree;
import io.madoguchi.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bot folder on disk: what designers edit. Its format is described in its own README. */
public final class BotFolder {

  private static final String BOT = "bot.yaml";

  private final Path folder;
  private final Findings findings = new Findings();
  private final Links links = new Links(findings);

  private BotFolder(Path folder) {
    this.folder = folder;
  }

  /** Reads {@code folder} whole. Whatever is wrong with it is a finding, never an exception. */
  public static Reading read(Path folder) {
    return new BotFolder(folder).read(true);
  }

  /**
   * The same in half the time, for a service that waits for it: finds every error, but leaves out
   * the warnings for which examples are compared with each other or read one by one.
   */
  public static Reading readToServe(Path folder) {
    return new BotFolder(folder).read(false);
  }

  private Reading read(boolean thorough) {
    if (!Files.isDirectory(folder)) {
      findings.error(
          new Origin(folder.toString(), 1, 1), "missing-folder", "there is no such folder");
      return new Reading(Optional.empty(), findings.all());
    }
    FolderFiles files = FolderFiles.read(folder, findings);
    Optional<BotReader> bot = bot(files);
    List<Language> languages = bot.map(BotReader::languages).orElse(List.of());
    Urls urls = new Urls(findings, links);
    Markup markup = new Markup(findings, urls);
    Texts texts = new Texts(languages, findings, markup);
    Ids ids = new Ids(findings);
    ButtonReader buttons = new ButtonReader(findings, links, texts, urls);

    TopicReader topics = new TopicReader(findings, links, texts, ids, buttons);
    files.in("topics").forEach(file -> YamlTree.parse(file, findings).ifPresent(topics::add));
    ArticleReader articles = new ArticleReader(findings, links, texts, ids, markup);
    files.in("articles").forEach(articles::add);
    DictionaryReader dictionary =
        new DictionaryReader(findings, texts, new ListReader(findings, links, texts, ids));
    files
        .in("dictionaries")
        .forEach(file -> YamlTree.parse(file, findings).ifPresent(dictionary::add));

    Optional<BotSettings> settings =
        bot.flatMap(reader -> reader.read(languages, texts, links, ids, buttons, topics.titles()));
    Map<String, Intent> intents = topics.intents();
    Map<String, Menu> menus = topics.menus();
    Map<String, Article> pages = articles.articles();
    links.check();
    Advice advice = new Advice(findings, languages, links);
    advice.give(intents);
    if (thorough) {
      advice.compare(topics.said());
    }
    WordsCheck words =
        new WordsCheck(
            findings,
            dictionary.dictionaries().words().getOrDefault(Language.JA, List.of()),
            dictionary.places(Language.JA));
    if (words.run() && thorough) {
      words.warnAboutCuts(
          intents.values().stream()
              .flatMap(intent -> intent.examples().getOrDefault(Language.JA, List.of()).stream())
              .toList());
    }
    Optional<Knowledge> knowledge =
        findings.hasErrors()
            ? Optional.empty()
            : settings.map(
                read ->
                    new Knowledge(
                        files.version(),
                        read,
                        Collections.unmodifiableMap(intents),
                        Collections.unmodifiableMap(menus),
                        Collections.unmodifiableMap(pages),
                        dictionary.dictionaries()));
    return new Reading(knowledge, findings.all());
  }

  private Optional<BotReader> bot(FolderFiles files) {
    Optional<SourceFile> file = files.named(BOT);
    if (file.isEmpty()) {
      if (!Files.exists(folder.resolve(BOT))) {
        findings.error(
            new Origin(BOT, 1, 1), "missing-file", "a bot folder needs a bot.yaml: its settings");
      }
      return Optional.empty();
    }
    Optional<Yaml> yaml = YamlTree.parse(file.get(), findings);
    if (yaml.isEmpty() && !findings.hasErrors()) {
      findings.error(file.get().start(), "missing-value", "bot.yaml is empty");
    }
    return yaml.flatMap(node -> BotReader.of(node, findings));
  }
}
