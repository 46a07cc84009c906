package io.madoguchi.matching.readings;

import io.madoguchi.language.Asked;
import io.madoguchi.language.Language;
import io.madoguchi.language.Polarity;
import io.madoguchi.language.Predicate;
import io.madoguchi.language.Sign;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what {@link UtteranceOutput} wrote. What is no such thing throws a runtime exception
 * (numbers out of range, too few bytes); nothing is made larger than the bytes there are.
 */
final class UtteranceInput {

  private static final Term.Kind[] KINDS = Term.Kind.values();
  private static final Polarity[] POLARITIES = Polarity.values();
  private static final Asked[] ASKED = Asked.values();

  private final ByteBuffer in;
  private final Language language;
  private final String[] texts;

  UtteranceInput(byte[] bytes, Language language) {
    this.in = ByteBuffer.wrap(bytes);
    this.language = language;
    this.texts = new String[count(Integer.BYTES)];
    for (int i = 0; i < texts.length; i++) {
      int length = count(1);
      texts[i] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
  }

  /** A number of things that take at least {@code bytes} each. */
  private int count(int bytes) {
    int count = in.getInt();
    if (count < 0 || count > in.remaining() / bytes) {
      throw new IllegalArgumentException("not utterances");
    }
    return count;
  }

  /** By what was said. */
  Map<String, Utterance> all() {
    int size = count(Integer.BYTES);
    Map<String, Utterance> all = HashMap.newHashMap(size);
    for (int i = 0; i < size; i++) {
      all.put(text(), utterance());
    }
    return all;
  }

  private Utterance utterance() {
    String text = text();
    List<Term> terms = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      terms.add(new Term(text(), text(), text(), KINDS[in.get()], flag(), flag(), texts()));
    }
    List<Predicate> predicates = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      predicates.add(new Predicate(text(), POLARITIES[in.get()], flag(), texts()));
    }
    Set<Sign> signs = new LinkedHashSet<>();
    for (int left = in.getInt(); left > 0; left--) {
      signs.add(new Sign(text(), text()));
    }
    boolean question = flag();
    Set<Asked> asked = EnumSet.noneOf(Asked.class);
    for (int left = in.get(); left > 0; left--) {
      asked.add(ASKED[in.get()]);
    }
    return new Utterance(text, language, terms, predicates, signs, question, asked, flag());
  }

  private List<String> texts() {
    int size = in.getInt();
    if (size == 0) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    for (int left = size; left > 0; left--) {
      all.add(text());
    }
    return all;
  }

  private String text() {
    return texts[in.getInt()];
  }

  private boolean flag() {
    return in.get() != 0;
  }
}
