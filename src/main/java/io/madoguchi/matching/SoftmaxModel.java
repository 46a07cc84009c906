package io.madoguchi.matching;

/**
 * A linear classifier whose classes have weights only on features of their own examples.
 *
 * @param rows where each weight lies
 * @param narrow the weights of narrow rows
 * @param wide those of wide rows, 0 where a class does not have the feature; then, for each
 *     dimension of meaning, a row more
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SoftmaxModel(FeatureRows rows, float[] narrow, float[] wide) {

  /** The score of each class. */
  float[] scores(SparseVector vector) {
    float[] scores = new float[rows.classes()];
    float[] meaning = vector.meaning().values();
    WideRows taken = new WideRows(vector.size() + meaning.length);
    for (int i = 0; i < vector.size(); i++) {
      float value = vector.values()[i];
      int id = vector.ids()[i];
      if (rows.wide(id) >= 0) {
        taken.take(rows.wide(id), value);
      } else {
        for (int at = rows.start(id); at < rows.end(id); at++) {
          scores[rows.category(at)] += value * narrow[at];
        }
      }
    }
    for (int d = 0; d < meaning.length; d++) {
      taken.take(rows.meaning(d), meaning[d]);
    }
    taken.addTo(scores, wide);
    return scores;
  }

  /** What the dimensions of meaning weigh for {@code category}. */
  float[] meaning(int category) {
    float[] weights = new float[rows.dimensions(wide.length)];
    for (int d = 0; d < weights.length; d++) {
      weights[d] = wide[rows.meaning(d) + category];
    }
    return weights;
  }

  /** What feature {@code id} weighs for {@code category}; 0 where the class does not have it. */
  float weight(int id, int category) {
    if (rows.wide(id) >= 0) {
      return wide[rows.wide(id) + category];
    }
    int at = rows.find(id, category);
    return at < 0 ? 0 : narrow[at];
  }
}
