package io.madoguchi.matching.evaluation;

import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.io.IOException;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's document categorizer: maximum entropy over a bag of words, 100 iterations, no cutoff.
 */
final class DocumentCategorizer implements Peer {

  private @Nullable DocumentCategorizerME categorizer;
  private Words words = Words.of(Language.EN);

  @Override
  public String name() {
    return "OpenNLP doccat";
  }

  @Override
  public void learn(List<Line> examples, Language language) throws IOException {
    words = Words.of(language);
    List<DocumentSample> samples =
        examples.stream()
            .map(line -> new DocumentSample(line.expected(), words.in(line.utterance())))
            .filter(sample -> sample.getText().length > 0)
            .toList();
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    DoccatFactory bagOfWords =
        new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
    categorizer =
        new DocumentCategorizerME(
            DocumentCategorizerME.train(
                language.tag(),
                ObjectStreamUtils.createObjectStream(samples),
                parameters,
                bagOfWords));
  }

  @Override
  public Guess guess(String utterance) {
    if (categorizer == null) {
      throw new IllegalStateException("asked before it learned");
    }
    long before = System.nanoTime();
    double[] shares = categorizer.categorize(words.in(utterance));
    String best = categorizer.getBestCategory(shares);
    long nanos = System.nanoTime() - before;
    return new Guess(best, shares[categorizer.getIndex(best)], nanos);
  }
}
