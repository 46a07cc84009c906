package io.madoguchi.matching.model;

import io.madoguchi.matching.features.SparseVector;
import io.madoguchi.matching.model.Neighbours.Neighbour;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How near one utterance is to the examples of each class. A class is looked at when it is first
 * asked about, and only once. Not thread-safe.
 */
public final class Nearness {

  private final Neighbours neighbours;
  private final Neighbours.Query query;
  private final Map<Integer, List<Neighbour>> known = new HashMap<>();

  Nearness(Neighbours neighbours, SparseVector vector) {
    this.neighbours = neighbours;
    this.query = new Neighbours.Query(vector);
  }

  /** The two nearest examples of {@code category}, nearest first; fewer where it has fewer. */
  public List<Neighbour> examples(int category) {
    return known.computeIfAbsent(category, asked -> neighbours.nearest(query, asked));
  }

  /** Cosine with the nearest example of {@code category}; 0 where it has none. */
  public double of(int category) {
    List<Neighbour> nearest = examples(category);
    return nearest.isEmpty() ? 0 : nearest.getFirst().cosine();
  }
}
