package io.madoguchi.language.english;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The words of one utterance with their stems, and questions about a place among them. */
final class Sentence {

  final List<String> tokens;
  final List<String> stems;
  final EnglishWords classes;
  private final Stems forms;

  /** Words that say nothing by themselves: of a phrase that is known as a whole. */
  private final BitSet spent = new BitSet();

  Sentence(List<String> tokens, EnglishWords classes, Stems forms) {
    this.tokens = tokens;
    this.stems = tokens.stream().map(forms::of).toList();
    this.classes = classes;
    this.forms = forms;
  }

  int size() {
    return tokens.size();
  }

  /** The word at {@code at}; empty outside. */
  String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at) : "";
  }

  String stem(int at) {
    return at >= 0 && at < stems.size() ? stems.get(at) : "";
  }

  boolean is(Set<String> set, int at) {
    return at >= 0 && at < tokens.size() && set.contains(tokens.get(at));
  }

  /** Whether the words from {@code at} on are {@code words}. */
  boolean reads(int at, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!word(at + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  boolean mark(int at) {
    String word = word(at);
    return word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0));
  }

  void spend(int at) {
    spent.set(at);
  }

  boolean spent(int at) {
    return spent.get(at);
  }

  /** Whether the word is a verb where it stands, not a noun of the same letters. */
  boolean deed(int at) {
    return verb(at) && !is(classes.determiner, at - 1);
  }

  /** Whether the word carries matter of its own. */
  boolean content(int at) {
    String word = word(at);
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && !classes.function.contains(word)
        && !classes.negation.contains(word)
        && !classes.nobody.contains(word)
        && !classes.inability.contains(word);
  }

  boolean verb(int at) {
    return classes.verbs.contains(stem(at));
  }

  /** Whether the word is a past form or a participle, as far as its letters tell. */
  boolean past(int at) {
    String word = word(at);
    return forms.irregularPast(word)
        || word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
  }
}
