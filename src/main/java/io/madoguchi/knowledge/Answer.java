package io.madoguchi.knowledge;

/** What the bot says for an intent: the short part of an article, or a text of its own. */
public sealed interface Answer {

  record OfArticle(String article) implements Answer {}

  record Inline(Text text) implements Answer {}
}
