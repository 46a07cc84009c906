package io.madoguchi.knowledge;

/** Prepares for knowledge that is about to serve, off the path of visitors' messages. */
public interface Learner {

  /** Called before {@code next} becomes current; returns when it is ready to serve. */
  void learn(Knowledge next);
}
