package io.madoguchi.matching.readings;

import io.madoguchi.language.Asked;
import io.madoguchi.language.Predicate;
import io.madoguchi.language.Sign;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes utterances: first each different text once, then the utterances with the numbers of their
 * texts. {@link UtteranceInput} reads it.
 */
final class UtteranceOutput {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final ByteArrayOutputStream textBytes = new ByteArrayOutputStream();
  private final DataOutputStream texts = new DataOutputStream(textBytes);
  private final ByteArrayOutputStream bodyBytes = new ByteArrayOutputStream();
  private final DataOutputStream body = new DataOutputStream(bodyBytes);
  private int utterances;

  void add(String said, Utterance utterance) throws IOException {
    utterances++;
    text(said);
    text(utterance.text());
    body.writeInt(utterance.terms().size());
    for (Term term : utterance.terms()) {
      text(term.surface());
      text(term.base());
      text(term.reading());
      body.writeByte(term.kind().ordinal());
      body.writeBoolean(term.synonym());
      body.writeBoolean(term.excluded());
      texts(term.concepts());
    }
    body.writeInt(utterance.predicates().size());
    for (Predicate predicate : utterance.predicates()) {
      text(predicate.head());
      body.writeByte(predicate.polarity().ordinal());
      body.writeBoolean(predicate.background());
      texts(predicate.concepts());
    }
    body.writeInt(utterance.signs().size());
    for (Sign sign : utterance.signs()) {
      text(sign.axis());
      text(sign.value());
    }
    body.writeBoolean(utterance.question());
    body.writeByte(utterance.asked().size());
    for (Asked asked : utterance.asked()) {
      body.writeByte(asked.ordinal());
    }
    body.writeBoolean(utterance.cut());
  }

  private void texts(Collection<String> all) throws IOException {
    body.writeInt(all.size());
    for (String text : all) {
      text(text);
    }
  }

  private void text(String text) throws IOException {
    Integer known = numbers.putIfAbsent(text, numbers.size());
    if (known == null) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      texts.writeInt(bytes.length);
      texts.write(bytes);
    }
    body.writeInt(known == null ? numbers.size() - 1 : known);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(whole);
    out.writeInt(numbers.size());
    textBytes.writeTo(out);
    out.writeInt(utterances);
    bodyBytes.writeTo(out);
    return whole.toByteArray();
  }
}
