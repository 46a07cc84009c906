package io.madoguchi.knowledge.importing.rasa;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.importing.ImportRun;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RasaFormatTests {

  private static final Path PROJECT = Path.of("src/test/resources/import/rasa");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "data/nlu.yml"})
  void readsAProjectOrOneFileWithWhatStandsNextToIt(String path) {
    ImportRun run = imported(PROJECT.resolve(path));

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.reading().errors()).isEmpty();
    assertThat(run.knowledge().intents().keySet())
        .containsExactly(
            "greet",
            "ask_opening_hours",
            "faq/ask_returns",
            "faq/ask_postage",
            "check_order",
            "out_of_scope");
    assertThat(run.out()).contains("6 intents, examples: 14 in en, 5 answers as articles");
  }

  @Test
  void takesTheMarksOfEntitiesOutOfExamples() {
    ImportRun run = imported(PROJECT);

    assertThat(run.intent("ask_opening_hours").examples().get(Language.EN))
        .containsExactly(
            "when are you open",
            "are you open on Sunday?",
            "opening hours in NYC",
            "hours of the big apple shop");
    assertThat(run.intent("faq/ask_postage").examples().get(Language.EN))
        .containsExactly("who pays the postage", "do I pay for the parcel");
    assertThat(run.intent("check_order").title().in(Language.EN)).isEqualTo("where is order 4711");
  }

  @Test
  void findsTheAnswerByRuleNameAndStory() {
    ImportRun run = imported(PROJECT);

    assertThat(run.answer("greet", Language.EN).body())
        .isEqualTo("Hey {name}!\n\nWhat can I do for you?");
    assertThat(run.answer("ask_opening_hours", Language.EN).body())
        .isEqualTo(
            """
            We are open:

            - **Monday** to Friday, 9-17
            - see [our page](https://shop.example/hours)\
            """);
    assertThat(run.answer("faq/ask_returns", Language.EN).body())
        .isEqualTo("Send it back within 30 days.");
    assertThat(run.answer("out_of_scope", Language.EN).body()).isEqualTo("No pizza here.");
  }

  @Test
  void makesSynonymsADictionary() {
    assertThat(imported(PROJECT).knowledge().dictionaries().synonyms().get(Language.EN))
        .containsExactlyInAnyOrder(
            List.of("New York City", "NYC", "big apple"),
            List.of("credit card", "visa", "mastercard"));
  }

  @Test
  void saysWhatItLeftOutAndWhere() {
    assertThat(imported(PROJECT).out())
        .contains(
            "data/nlu.yml:44:10: pattern 'order_number', lines: 1",
            "data/nlu.yml:47:11: lookup table 'city', lines: 2",
            "data/rules.yml:12:3: a rule that holds only under a condition",
            "data/rules.yml:19:3: intent 'check_order' is answered by action_check_order, no text",
            "domain.yml:5:3: other ways to say 'utter_welcome': 1",
            "buttons of 'utter_welcome'",
            "domain.yml:5:5: the value in 'utter_welcome'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nlu.yml | nlu: [{intent: a, examples: [b]}   | nlu.yml:2:1: error: not YAML
          nlu.yml | nlu: &a [*a]                       | nlu.yml:1:10: error: aliases
          nlu.yml | rules: []                          | nlu.yml:1:1: error: there are no intents here
          nlu.yml | nlu: [{intent: '-', examples: [b]}]| nlu.yml:1:32: error: '-' cannot be an intent's id
          nlu.md  | '## intent:greet'                  | nlu.md:1:1: error: this is the Markdown of Rasa 1
          """)
  void namesThePlaceOfWhatIsBroken(String name, String text, String error) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text + "\n");

    ImportRun run = imported(file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(error);
    assertThat(folder.resolve("bot")).doesNotExist();
  }

  private ImportRun imported(Path from) {
    return ImportRun.of("rasa", from, folder.resolve("bot"));
  }
}
