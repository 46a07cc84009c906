package io.madoguchi.knowledge;

/**
 * Prepares for new knowledge before it serves, such as the matcher that builds its index.
 *
 * <p>Called off the request path, one knowledge at a time, before {@link KnowledgeBase#current}
 * changes; {@link KnowledgePublished} follows once it has. Until then questions still come with the
 * old knowledge, so keep both.
 */
public interface Learner {

  /**
   * Throws any runtime exception to refuse {@code next}: then the old knowledge goes on serving.
   */
  void learn(Knowledge next);
}
