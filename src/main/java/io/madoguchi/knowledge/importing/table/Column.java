package io.madoguchi.knowledge.importing.table;

import io.madoguchi.language.Language;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of a FAQ list holds, by the words that people write above it. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable; a type for that is not here.
enum Column {
  QUESTION(
      "質問",
      "ご質問",
      "質問文",
      "質問内容",
      "問い",
      "問",
      "お問い合わせ",
      "お問い合わせ内容",
      "問い合わせ内容",
      "よくある質問",
      "よくあるご質問",
      "設問",
      "q",
      "question",
      "faq"),
  ANSWER("回答", "ご回答", "お答え", "答え", "答", "回答文", "回答内容", "a", "answer", "reply", "response"),
  CATEGORY(
      "カテゴリ",
      "カテゴリー",
      "分類",
      "大分類",
      "中分類",
      "小分類",
      "区分",
      "ジャンル",
      "グループ",
      "category",
      "topic",
      "section",
      "group",
      "theme"),
  VARIANTS(
      "言い換え",
      "言いかえ",
      "類似質問",
      "同義質問",
      "質問例",
      "例文",
      "別表現",
      "表現",
      "表記ゆれ",
      "表記揺れ",
      "バリエーション",
      "想定質問",
      "variant",
      "alternative",
      "alternativequestion",
      "similarquestion",
      "example",
      "utterance",
      "phrase",
      "trainingphrase"),
  KEYWORDS("キーワード", "検索キーワード", "検索語", "タグ", "keyword", "tag", "searchterm"),
  ID(
      "id", "番号", "管理番号", "faq番号", "faqid", "質問番号", "質問id", "no", "no.", "nr", "number", "#",
      "code"),
  TITLE("タイトル", "件名", "見出し", "題名", "title", "subject", "heading");

  private static final String JAPANESE_NOTE = "日本語|和文|(?<![a-z])(ja|jp|japanese)(?![a-z])";
  private static final String ENGLISH_NOTE = "英語|英文|(?<![a-z])(en|english)(?![a-z])";
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

  private final List<String> words;

  Column(String... words) {
    this.words = List.of(words);
  }

  /** Numbers, plurals, languages, notes in brackets and marks of required fields do not matter. */
  static Optional<Column> of(String heading) {
    String word =
        form(heading)
            .replaceAll(JAPANESE_NOTE + "|" + ENGLISH_NOTE, "")
            .replaceAll("\\(.*?\\)|【.*?】|\\[.*?]", "")
            .replaceAll("[\\s_*※:：・-]+", "");
    return named(word)
        .or(() -> named(word.replaceAll("\\d+$", "")))
        .or(() -> named(word.replaceAll("s?\\d*$", "")));
  }

  /** The language that a heading names, else the one it is written in. */
  static Language language(String heading) {
    String form = form(heading);
    if (Pattern.compile(ENGLISH_NOTE).matcher(form).find()) {
      return Language.EN;
    }
    return Pattern.compile(JAPANESE_NOTE).matcher(form).find() || JAPANESE.matcher(form).find()
        ? Language.JA
        : Language.EN;
  }

  private static String form(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Optional<Column> named(String word) {
    return Stream.of(values()).filter(column -> column.words.contains(word)).findFirst();
  }
}
