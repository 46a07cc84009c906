package io.madoguchi.help;

import io.madoguchi.knowledge.Article;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Full-text search over the articles of one language, by BM25 in memory. Thread-safe. For reading,
 * not for answering: the analyser drops negation, which costs a visitor one glance here.
 */
final class ArticleSearch {

  private static final float TITLE = 4;
  private static final float KEYWORDS = 3;

  private final Analyzer analyzer;
  private final IndexSearcher searcher;

  ArticleSearch(Collection<Article> articles, Language language) {
    this.analyzer = language == Language.JA ? new JapaneseAnalyzer() : new EnglishAnalyzer();
    try {
      // No file is behind the directory, so nothing is lost by never closing it.
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (Article article : articles) {
          writer.addDocument(document(article.id(), article.in(language)));
        }
      }
      this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
  }

  /** Ids of the articles that {@code query} speaks of, best first. */
  List<String> find(String query, int most) {
    String text = Normalizer.normalize(query, Normalizer.Form.NFKC);
    QueryBuilder builder = new QueryBuilder(analyzer);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    add(any, builder.createBooleanQuery("title", text), TITLE);
    add(any, builder.createBooleanQuery("keywords", text), KEYWORDS);
    add(any, builder.createBooleanQuery("body", text), 1);
    try {
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(any.build(), most).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get("id"));
      }
      return ids;
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
  }

  private static void add(
      BooleanQuery.Builder any, @org.jspecify.annotations.Nullable Query query, float boost) {
    if (query != null) {
      any.add(new BoostQuery(query, boost), Occur.SHOULD);
    }
  }

  private static Document document(String id, Article.Page page) {
    Document document = new Document();
    document.add(new StringField("id", id, Store.YES));
    document.add(new TextField("title", normal(page.title()), Store.NO));
    document.add(new TextField("keywords", normal(String.join("、", page.keywords())), Store.NO));
    document.add(new TextField("body", normal(Markdown.plain(page.body())), Store.NO));
    return document;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
