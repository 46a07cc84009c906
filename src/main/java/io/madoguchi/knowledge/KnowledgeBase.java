package io.madoguchi.knowledge;

/** The knowledge that serves right now. Thread-safe. */
public interface KnowledgeBase {

  /** Never null: the service does not start without knowledge. */
  Knowledge current();
}
