package io.madoguchi.language.japanese;

import io.madoguchi.language.Script;

/**
 * A word as Kuromoji cuts it.
 *
 * @param base the dictionary form; the surface where it does not inflect
 * @param reading in katakana; the surface where it is unknown
 * @param tag the part of speech, parted by hyphens, such as {@code 動詞-自立}
 */
record Morpheme(String surface, String base, String reading, String tag) {

  /** The same word with {@code plain} as its dictionary form. */
  Morpheme as(String plain) {
    return plain.equals(base) ? this : new Morpheme(surface, plain, reading, tag);
  }

  boolean is(String tagPrefix) {
    return tag.startsWith(tagPrefix);
  }

  boolean mark() {
    return Script.isMark(surface);
  }

  boolean noun() {
    return is("名詞") && !is("名詞-非自立") && !is("名詞-代名詞") && !mark();
  }

  /** Followed by する it makes a verb. */
  boolean action() {
    return is("名詞-サ変接続") && !mark();
  }

  boolean verb() {
    return is("動詞-自立");
  }

  boolean auxiliary() {
    return is("助動詞") || is("動詞-非自立") || is("動詞-接尾");
  }

  /** Not a full word: marks, particles, auxiliaries and what hangs on them. */
  boolean adds() {
    return mark() || particle() || auxiliary() || is("名詞-非自立");
  }

  boolean particle() {
    return is("助詞");
  }
}
