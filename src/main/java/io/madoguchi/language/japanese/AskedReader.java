package io.madoguchi.language.japanese;

import io.madoguchi.language.Asked;
import io.madoguchi.language.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds what a question asks for: by its question words, or by the noun it asks about. */
final class AskedReader {

  private static final Set<String> WHAT = Set.of("何", "なん", "幾");
  private static final Set<String> DEGREE = Set.of("くらい", "ぐらい", "ほど");
  private static final Set<String> TOPIC = Set.of("は", "が", "を", "って", "の", "も");
  private static final Set<String> ABOUT = Set.of("について", "に関して", "に関する");
  private static final Set<String> OPENING = Set.of("で", "から");

  private final JapaneseWords words;
  private final Map<String, Asked> asking = new HashMap<>();
  private final Map<String, Asked> counters = new HashMap<>();
  private final Map<String, Asked> nouns = new HashMap<>();

  AskedReader(JapaneseWords words) {
    this.words = words;
    for (List<String> row : WordList.rows(AskedReader.class, "asked.txt")) {
      Map<String, Asked> kind =
          switch (row.get(0)) {
            case "word" -> asking;
            case "counter" -> counters;
            case "noun" -> nouns;
            default -> throw new IllegalStateException("no such kind: " + row);
          };
      kind.put(row.get(1), Asked.valueOf(row.get(2)));
    }
  }

  /** Whether {@code morpheme} is a noun such as 方法, which only asks how. */
  boolean asksHow(Morpheme morpheme) {
    return nouns.get(morpheme.base()) == Asked.HOW;
  }

  /** Whether {@code morpheme} does nothing but ask. */
  boolean only(Morpheme morpheme) {
    return asking.containsKey(morpheme.base()) || asksHow(morpheme);
  }

  /** Whether it is a question word, or counts what 何 asks. */
  boolean asking(List<Morpheme> morphemes, int i) {
    return asking.containsKey(morphemes.get(i).base())
        || i > 0 && WHAT.contains(morphemes.get(i - 1).base());
  }

  Set<Asked> read(List<Morpheme> morphemes) {
    Set<Asked> asked = EnumSet.noneOf(Asked.class);
    for (int i = 0; i < morphemes.size(); i++) {
      word(morphemes, i, asked);
    }
    int last = noun(morphemes);
    Asked noun = last < 0 ? null : nouns.get(morphemes.get(last).base());
    if (noun != null) {
      // かかる日数はどれくらい: the noun tells what is counted.
      if (noun == Asked.WHEN) {
        asked.remove(Asked.HOW_MUCH);
      }
      asked.remove(Asked.WHAT);
      asked.remove(Asked.HOW);
      asked.add(noun);
    }
    return asked;
  }

  private void word(List<Morpheme> morphemes, int i, Set<Asked> asked) {
    Morpheme here = morphemes.get(i);
    String next = i + 1 < morphemes.size() ? morphemes.get(i + 1).base() : "";
    Asked counted = WHAT.contains(here.base()) ? counters.get(next) : null;
    Asked one = counted == null ? asking.get(here.base()) : counted;
    if (one == null || (here.is("副詞") && here.base().equals("なんで") && next.equals("も"))) {
      return;
    }
    if (one == Asked.WHICH && DEGREE.contains(next)) {
      one = Asked.HOW_MUCH;
    }
    if (one == Asked.HOW && next.equals("なる")) {
      one = Asked.WHAT;
    }
    // どこで変更できますか asks for the way there.
    if (one == Asked.WHERE && OPENING.contains(next) && looksUp(morphemes, i + 2)) {
      one = Asked.HOW;
    }
    asked.add(one);
  }

  private boolean looksUp(List<Morpheme> morphemes, int from) {
    return morphemes.stream()
        .skip(from)
        .anyMatch(
            word ->
                words.inform.contains(words.verb(word.base()))
                    || words.change.contains(words.verb(word.base()))
                    || Set.of("ダウンロード", "設定", "登録", "申し込む", "手続き").contains(word.base()));
  }

  /** The noun a question is about, at its end or before the verb that asks; -1 for none. */
  int noun(List<Morpheme> morphemes) {
    int i = morphemes.size() - 1;
    while (i >= 0 && passes(morphemes, i)) {
      i--;
    }
    return i >= 0 && nouns.containsKey(morphemes.get(i).base()) ? i : -1;
  }

  private boolean passes(List<Morpheme> morphemes, int i) {
    Morpheme here = morphemes.get(i);
    return here.mark()
        || here.auxiliary()
        || here.particle()
            && (TOPIC.contains(here.surface())
                || here.is("助詞-終助詞")
                || here.is("助詞-副助詞")
                || here.is("助詞-接続助詞")
                || ABOUT.contains(here.surface()))
        || asking(morphemes, i)
        || words.inform.contains(here.base())
        || words.empty.contains(here.base()) && !nouns.containsKey(here.base())
        || Objects.equals(here.base(), "かかる");
  }
}
