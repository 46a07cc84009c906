package io.madoguchi.knowledge.reading;

import static io.madoguchi.knowledge.reading.FolderFixture.aFolder;
import static io.madoguchi.knowledge.reading.FolderFixture.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Finding;
import io.madoguchi.knowledge.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each error and warning, at the exact place: the mark {@code ‸} stands where it is expected. */
class FindingsOfFolderTests {

  @TempDir Path folder;

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ‸exampels: {ja: [a]}                                        | unknown-key
          article: ‸nowhere                                           | dead-link
          menu: ‸nowhere                                              | dead-link
          needs: [‸nowhere]                                           | dead-link
          handoff: {team: ‸nowhere}                                   | dead-link
          buttons: [{intent: ‸nowhere, label: {ja: a}}]               | dead-link
          answer: {ja: ‸'[a](/help/ja/nowhere)'}                      | dead-link
          handoff: ‸{priority: high}                                  | missing-key
          sets: ‸{context: a}                                         | missing-key
          sets: {context: a, turns: ‸21}                              | wrong-value
          smalltalk: ‸maybe                                           | wrong-value
          handoff: {team: support, priority: ‸urgent}                 | wrong-value
          examples: {ja: ‸一つ}                                        | wrong-type
          examples: {ja: [‸[a]]}                                      | wrong-type
          examples: {ja: [‸'']}                                       | wrong-type
          examples: ‸[a]                                              | wrong-type
          buttons:‸                                                   | missing-value
          examples: {‸jp: [a]}                                        | unknown-language
          sets: {context: ‸Big Context, turns: 1}                     | bad-id
          rules: {ja: [{pattern: ‸'(a'}]}                             | bad-pattern
          rules: {ja: [{pattern: ‸'(?=a)b'}]}                         | bad-pattern
          rules: {ja: [{pattern: ‸'((a{100}){100}){100}'}]}           | bad-pattern
          rules: {ja: [{pattern: ‸'a*'}]}                             | empty-pattern
          rules: {ja: [{pattern: ‸'Ａbc'}]}                            | pattern-form
          rules: {ja: [‸{none: [a]}]}                                 | empty-rule
          rules: {ja: [{entities: [‸ordr-number]}]}                   | dead-link
          rules: {ja: [{all: [a], no-entities: [‸cups]}]}             | dead-link
          rules: {ja: [{all: [a], entities: ‸[]}]}                    | wrong-value
          rules: {ja: [{all: [a], context: [‸nowhere]}]}              | dead-link
          rules: {ja: [{polarity: {返品: ‸wants}}]}                     | wrong-value
          rules: {ja: [{polarity: [affirm, ‸AFFIRM]}]}                | wrong-value
          rules: {ja: [{all: [a], no-polarity: ‸{}}]}                 | wrong-value
          rules: {ja: [‸{context: [returning]}]}                      | empty-rule
          answer: ‸{ja: '{order}'}                                    | unknown-placeholder
          confirm: ‸{ja: よろしいですか}                                 | confirm-without-slots
          buttons: [‸{url: 'https://a.example'}]                      | missing-label
          buttons: [{url: ‸'javascript:alert(1)', label: {ja: a}}]    | bad-url
          buttons: [{url: ‸'//evil.example', label: {ja: a}}]         | bad-url
          buttons: [{url: ‸'https://a b', label: {ja: a}}]            | bad-url
          answer: {ja: ‸'[a](javascript:b)'}                          | bad-url
          buttons: [‸{label: {ja: a}}]                                | button-target
          buttons: [‸{intent: one, menu: two}]                        | button-target
          slots: [{name: a, kind: ‸colour, ask: {ja: b}}]             | wrong-value
          slots: [{name: a, kind: date, pattern: ‸'b', ask: {ja: b}}] | wrong-value
          slots: [{name: a, kind: list, list: ‸cups, ask: {ja: b}}]   | dead-link
          slots: [‸{name: a, kind: list, ask: {ja: b}}]               | missing-key
          slots: [{name: a, kind: date, list: ‸cups, ask: {ja: b}}]   | wrong-value
          answer: {ja: ‸'<b>太い</b>'}                                  | html
          answer: {ja: ‸'> 引用'}                                       | markup
          answer: {ja: a, ‸ja: b}                                     | duplicate-key
          answer: ‸*a                                                 | alias
          """)
  void marksThePlaceInAnIntent(String line, String code) {
    FolderFixture fixture = aFolder(folder).withIntent(line + "\n");

    assertThat(fixture.expected(code)).isNotEmpty();
    assertThat(places(fixture.read().findings())).containsAll(fixture.expected(code));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          thresholds: {answer: 0.3, clarify: ‸0.7}                                | crossed-thresholds
          thresholds: {answer: ‸1.7, clarify: 0.2}                                | wrong-value
          thresholds: {precision: ‸0.3}                                           | wrong-value
          fallback: {tries: ‸3, then: offer}                                      | wrong-value
          fallback: {tries: 1, then: ‸cry}                                        | wrong-value
          hours: {zone: ‸Asia/Tokio, weekly: {}}                                  | bad-zone
          hours: {zone: Asia/Tokyo, weekly: {monday: [‸'9-17']}}                  | bad-span
          hours: {zone: Asia/Tokyo, weekly: {monday: [‸'22:00-02:00']}}           | bad-span
          hours: {zone: Asia/Tokyo, weekly: {monday: [‸'9:00']}}                  | bad-span
          hours: {zone: Asia/Tokyo, weekly: {monday: ['09:00-12:00', ‸'11:00-13:00']}} | bad-span
          hours: {zone: Asia/Tokyo, weekly: {‸mondy: []}}                         | unknown-key
          hours: {zone: Asia/Tokyo, weekly: {}, holidays: ‸france}                | wrong-value
          hours: {zone: Asia/Tokyo, weekly: {}, exceptions: {2026-13-01: ‸[]}}    | wrong-value
          conversation: {reopen-within: ‸a day}                                   | wrong-value
          """)
  void marksThePlaceInTheBot(String line, String code) {
    FolderFixture fixture =
        aFolder(folder)
            .with(
                "bot.yaml",
                "name: {ja: a}\nlanguages: [ja]\ngreeting: {text: {ja: b}}\n"
                    + "teams: [{id: support, name: {ja: c}}]\n"
                    + line
                    + "\n");

    assertThat(fixture.expected(code)).isNotEmpty();
    assertThat(places(fixture.read().findings())).containsAll(fixture.expected(code));
    assertThat(fixture.read().knowledge()).isEmpty();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          words: {ja: [{word: ＰＡＹ, reading: ペイ}, {word: ‸pay, reading: ペイ}]}       | duplicate-word
          words: {ja: [{word: ‸a b, reading: ペイ}]}                                  | bad-word
          words: {ja: [{word: ‸'a,b', reading: ペイ}]}                                | bad-word
          words: {ja: [{word: 返品, reading: ‸pay}]}                                  | bad-reading
          words: {ja: [‸{word: 返品}]}                                                | bad-reading
          words: {ja: [{word: ‸外国為替, reading: ガ}, {word: 外国, reading: ガ}, {word: 為替, reading: カ}]} | split-word
          lists: ‸[a]                                                                 | wrong-type
          lists: {cups: ‸[]}                                                          | empty-list
          lists: {‸お皿: [{name: {ja: a}}]}                                             | bad-id
          lists: {‸date: [{name: {ja: a}}]}                                            | bad-id
          lists: {cups: [‸{also: {ja: [a]}}]}                                         | missing-key
          lists: {cups: [{name: {ja: a}, ‸aka: {ja: [b]}}]}                           | unknown-key
          lists: {cups: [{name: ‸{ja: '・'}}]}                                         | bad-name
          lists: {cups: [{name: {ja: マグ カップ}}, {name: ‸{ja: まぐかっぷ}}]}               | duplicate-name
          lists: {cups: [{name: {ja: マグ}}, {name: {ja: 碗}, also: {ja: [‸ﾏｸﾞ]}}]}      | duplicate-name
          synonyms: {ja: [[a, b], [c, ‸Ａ]]}                                          | duplicate-synonym
          synonyms: {ja: [‸[a]]}                                                      | lonely-synonym
          """)
  void marksThePlaceInADictionary(String line, String code) {
    FolderFixture fixture = aFolder(folder).with("dictionaries/d.yaml", line + "\n");

    assertThat(places(fixture.read().findings())).isEqualTo(fixture.expected(code));
  }

  @Test
  void warnsOfAWordThatCutsAnotherInTheExamples() {
    FolderFixture fixture =
        aFolder(folder)
            .withIntent("examples: {ja: [ログインできない]}\nanswer: {ja: a}")
            .with("dictionaries/d.yaml", "words: {ja: [{word: ‸イン, reading: イン}]}");

    assertThat(places(fixture.read().warnings())).containsAll(fixture.expected("cutting-word"));
    assertThat(fixture.read().errors()).isEmpty();
  }

  @Test
  void namesBothPlacesOfADuplicateId() {
    Reading reading =
        aFolder(folder)
            .with("topics/a.yaml", "intents: [{id: one, title: {ja: a}, answer: {ja: b}}]")
            .with("topics/b.yaml", "intents: [{id: one, title: {ja: a}, answer: {ja: b}}]")
            .read();

    assertThat(reading.errors()).hasSize(1);
    assertThat(reading.errors().getFirst().toString())
        .isEqualTo(
            "topics/b.yaml:1:16: error: intent 'one' exists already at topics/a.yaml:1:16"
                + " [duplicate-id]");
  }

  @Test
  void suggestsWhatWasProbablyMeant() {
    Reading reading = aFolder(folder).withIntent("anser: {ja: a}\nhandoff: {team: suport}").read();

    assertThat(reading.errors())
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "intent 'one' has no key 'anser'; did you mean 'answer'?",
            "there is no team 'suport'; did you mean 'support'?");
  }

  @Test
  void findsEverythingAtOnce() {
    Reading reading =
        aFolder(folder)
            .with("topics/a.yaml", "intents: [{id: a}, {title: {ja: b}, menu: c}, {id: 5}]\nx: 1")
            .with("topics/b.yaml", "menus: [{id: d, text: {ja: e}, options: []}]")
            .with("topics/c.yaml", "intents: {a: [")
            .with("articles/ja/f.md", "no header")
            .read();

    assertThat(reading.errors())
        .extracting(Finding::code)
        .contains(
            "missing-key",
            "no-answer",
            "dead-link",
            "unknown-key",
            "too-few-options",
            "broken-yaml",
            "missing-header");
  }

  @Test
  void refusesTooManyButtonsAndOptions() {
    String button = "{url: /a, label: {ja: b}},";
    Reading reading =
        aFolder(folder)
            .withIntent("answer: {ja: a}\nbuttons: [" + button.repeat(7) + "]")
            .with(
                "topics/m.yaml",
                "menus: [{id: m, text: {ja: a}, options: [" + button.repeat(9) + "]}]")
            .read();

    assertThat(reading.errors())
        .extracting(Finding::code)
        .containsExactly("too-many-buttons", "too-many-buttons");
  }

  @Test
  void placesFindingsInTheHeaderAndTheTextOfAnArticle() {
    FolderFixture fixture =
        aFolder(folder)
            .with(
                "articles/ja/a.md",
                "---\ntitle: b\nrelated: [‸nowhere]\n---\nc\n\n## d\n\ne ‸[f](/help/ja/nowhere)\n");

    assertThat(places(fixture.read().errors())).isEqualTo(fixture.expected("dead-link"));
  }

  @Test
  void refusesArticlesWhoseAddressIsTakenOrOdd() {
    Reading reading =
        aFolder(folder)
            .with("articles/ja/suggest.md", "---\ntitle: b\n---\nc\n")
            .with("articles/ja/Big Name.md", "---\ntitle: b\n---\nc\n")
            .with("articles/fr/a.md", "---\ntitle: b\n---\nc\n")
            .read();

    assertThat(places(reading.errors()))
        .containsExactly(
            "articles/fr/a.md:1:1 unknown-language",
            "articles/ja/Big Name.md:1:1 bad-id",
            "articles/ja/suggest.md:1:1 bad-id");
  }

  @Test
  void warnsOfWhatIsMissingInALanguageOfTheBot() {
    Reading reading =
        aFolder(folder)
            .with(
                "bot.yaml",
                """
                name: {ja: a, en: a}
                languages: [ja, en]
                greeting: {text: {ja: b, en: b}}
                teams: [{id: support, name: {ja: c, en: c}}]
                """)
            .withIntent("examples: {ja: [あ]}\nanswer: {ja: a}")
            .read();

    assertThat(reading.errors()).isEmpty();
    assertThat(reading.warnings())
        .filteredOn(finding -> finding.code().equals("missing-language"))
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "intent 'one', 'title' is missing in 'en', a language of the bot",
            "intent 'one', 'answer' is missing in 'en', a language of the bot",
            "intent 'one' has no examples in 'en'");
  }

  @Test
  void warnsOfThinIntentsAndUnusedParts() {
    Reading reading =
        aFolder(folder)
            .withIntent("examples: {ja: [あ]}\nanswer: {ja: a}")
            .with("articles/ja/a.md", "---\ntitle: b\n---\nc\n")
            .with("topics/x.yml", "intents: []")
            .read();

    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("few-examples", "unused-article", "unread-file");
  }

  @Test
  void refusesAliasesDeepNestingBigFilesAndWhatIsNotUtf8() throws Exception {
    aFolder(folder)
        .with("topics/a.yaml", "intents: &a [*a, *a]")
        .with("topics/b.yaml", "intents: " + "[".repeat(100_000))
        .with("topics/c.yaml", "# " + "x".repeat(2_000_001));
    Files.write(
        folder.resolve("topics/d.yaml"), "intents: é".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(places(BotFolder.read(folder).errors()))
        .isEqualTo(
            List.of(
                "topics/a.yaml:1:14 alias",
                "topics/b.yaml:1:30 too-deep",
                "topics/c.yaml:1:1 too-big",
                "topics/d.yaml:1:1 not-utf-8"));
  }

  @Test
  void saysThatTheFolderOrTheBotIsMissing() {
    assertThat(BotFolder.read(folder.resolve("x")).errors())
        .extracting(Finding::code)
        .containsExactly("missing-folder");
    assertThat(BotFolder.read(folder).errors())
        .extracting(Finding::code)
        .containsExactly("missing-file");
  }
}
