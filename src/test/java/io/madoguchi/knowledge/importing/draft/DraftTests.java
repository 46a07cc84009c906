package io.madoguchi.knowledge.importing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Finding;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTests {

  private static final Origin HERE = new Origin("f.csv", 2, 1);

  private final Draft draft = new Draft();

  @Test
  void letsAWordBelongToOneGroupOfSynonyms() {
    draft.synonym(Language.JA, "クレジットカード", "クレカ", HERE);
    draft.synonym(Language.JA, "クレジットカード", "カード", HERE);
    draft.synonym(Language.JA, "会員証", "ｶｰﾄﾞ", HERE);
    draft.synonym(Language.JA, "カード", "会員カード", HERE);
    draft.synonym(Language.JA, "ABC", "ａｂｃ", HERE);

    assertThat(draft.synonyms().get(Language.JA))
        .isEqualTo(List.of(List.of("クレジットカード", "クレカ", "カード")));
    assertThat(draft.findings().all()).extracting(Finding::code).containsOnly("taken-synonym");
  }

  @Test
  void leavesOutWhatNobodyCouldAskFor() {
    draft.intent("silent", HERE).orElseThrow().answer(Language.JA, "a");
    draft.intent("long", HERE).orElseThrow().newExample(Language.JA, "あ".repeat(501), HERE);

    assertThat(draft.intents()).isEmpty();
    assertThat(draft.findings().all()).extracting(Finding::code).containsExactly("too-long");
  }

  @Test
  void takesAnExampleOnceAndOnOneLine() {
    DraftIntent intent = draft.intent("a", HERE).orElseThrow();
    intent.newExample(Language.EN, " Send it\n back ", HERE);
    intent.newExample(Language.EN, "send it back", HERE);
    intent.newExample(Language.EN, " ", HERE);

    assertThat(intent.examples().get(Language.EN)).containsExactly("Send it back");
    assertThat(intent.title(Language.EN)).isEqualTo("Send it back");
  }

  @Test
  void refusesANameThatNoIntentCanHave() {
    assertThat(draft.intent("a\u0000b", HERE)).isEmpty();
    assertThat(draft.findings().all().getFirst().toString())
        .startsWith("f.csv:2:1: error: 'a b' cannot be an intent's id");
  }

  @ParameterizedTest
  @CsvSource({
    "How do I return an item?, how-do-i-return-an-item",
    "Where’s the café?, wheres-the-cafe",
    "RET_001, ret-001",
    "a very long question that would make the name of a file nobody can read,"
        + " a-very-long-question-that-would-make-the-name-of",
  })
  void makesPlainIdsOfWesternNames(String text, String slug) {
    assertThat(Slug.of(text)).contains(slug);
  }

  @ParameterizedTest
  @CsvSource({"返品の方法は？", "PayPayは使えますか", "???"})
  void makesNoIdOfWhatItCannotSpell(String text) {
    assertThat(Slug.of(text)).isEmpty();
  }
}
