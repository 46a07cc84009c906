package io.madoguchi.matching.evaluation;

import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Lucene as a search box: each example is a document, the ten best by BM25 vote with their scores.
 * Its confidence is the best score's share of what an example with all the words would get at most.
 */
final class NearestExamples implements Peer {

  private static final String TEXT = "text";
  private static final String INTENT = "intent";
  private static final int VOTES = 10;

  private Words words = Words.stems(Language.EN);
  private @Nullable IndexReader reader;

  @Override
  public String name() {
    return "Lucene BM25";
  }

  @Override
  public void learn(List<Line> examples, Language language) throws IOException {
    words = Words.stems(language);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(words.analyzer()))) {
      for (Line line : examples) {
        Document document = new Document();
        document.add(new TextField(TEXT, line.utterance(), Field.Store.NO));
        document.add(new StoredField(INTENT, line.expected()));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
  }

  @Override
  public Guess guess(String utterance) throws IOException {
    if (reader == null) {
      throw new IllegalStateException("asked before it learned");
    }
    long before = System.nanoTime();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double most = 0;
    for (String word : words.in(utterance)) {
      Term term = new Term(TEXT, word);
      query.add(new TermQuery(term), Occur.SHOULD);
      double frequency = reader.docFreq(term);
      most += Math.log(1 + (reader.numDocs() - frequency + 0.5) / (frequency + 0.5));
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    ScoreDoc[] found = searcher.search(query.build(), VOTES).scoreDocs;
    Map<String, Float> votes = new HashMap<>();
    String best = "";
    for (ScoreDoc hit : found) {
      String intent = searcher.storedFields().document(hit.doc).get(INTENT);
      if (votes.merge(intent, hit.score, Float::sum) > votes.getOrDefault(best, 0f)) {
        best = intent;
      }
    }
    double confidence = found.length == 0 ? 0 : Math.min(1, found[0].score / most);
    return new Guess(best, confidence, System.nanoTime() - before);
  }
}
