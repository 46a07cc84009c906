package io.madoguchi.knowledge.importing.dialogflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.importing.ImportRun;
import io.madoguchi.knowledge.importing.Zipped;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialogflowFormatTests {

  private static final Path AGENT = Path.of("src/test/resources/import/dialogflow");
  private static final String RETURN = "Return an item";

  @TempDir Path folder;

  @Test
  void readsTrainingPhrasesAndTextsInEachLanguage() {
    ImportRun run = imported(AGENT);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.reading().errors()).isEmpty();
    assertThat(run.knowledge().intents().keySet())
        .containsExactlyInAnyOrder(RETURN, "order.status");
    assertThat(run.intent(RETURN).examples().get(Language.EN))
        .containsExactly("how do I return my camera", "send it back");
    assertThat(run.intent(RETURN).examples().get(Language.JA)).containsExactly("返品したい");
    assertThat(run.answer(RETURN, Language.EN).body())
        .isEqualTo(
            "Send it back within 30 days. ＊Really.＊\n\nAsk for a label at"
                + " [https://shop.example/label](https://shop.example/label).");
    assertThat(run.answer(RETURN, Language.JA).body()).isEqualTo("30日以内に返送してください。");
  }

  @Test
  void readsTheArchiveAsTheFolderInIt() throws IOException {
    ImportRun run = imported(Zipped.folder(AGENT).to(folder.resolve("agent.zip")));

    assertThat(run.knowledge().intents()).hasSize(2);
    assertThat(run.out()).contains("agent.zip/intents/Return an item - yes.json:1:1: ");
  }

  @Test
  void makesSynonymsOfEntities() {
    assertThat(imported(AGENT).knowledge().dictionaries().synonyms().get(Language.EN))
        .isEqualTo(List.of(List.of("camera", "cam", "digital camera")));
  }

  @Test
  void namesEveryIntentThatItLeftOut() {
    assertThat(imported(AGENT).out())
        .contains("2 intents, examples: 3 in en, 1 in ja, 2 answers as articles")
        .contains(
            "'Default Fallback Intent', a fallback",
            "'Default Welcome Intent', without training phrases",
            "'Return an item - yes', a follow-up of 'Return an item'");
  }

  @Test
  void namesEveryPartThatItLeftOut() {
    assertThat(imported(AGENT).out())
        .contains(
            "Return an item.json:15:9: other ways to answer 'Return an item': 1",
            "Return an item.json:17:9: a message of 'Return an item' that is no text",
            "Return an item_usersays_de.json:1:2: what is written in 'de'",
            "Return an item_usersays_en.json:4:3: a template of 'Return an item'",
            "'order.status' asks for the value 'number'",
            "'order.status', what a webhook answers",
            "the value in an answer of 'order.status'",
            "product_entries_en.json:4:3: an entry made of other entities",
            "order.json:1:1: the entity 'order', a pattern");
  }

  @Test
  void asksForTheWholeExport() {
    ImportRun run = imported(AGENT.resolve("intents/order.status.json"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("order.status.json:1:1: error: no intents/*.json here");
  }

  @Test
  void namesThePlaceOfBrokenJsonAndMakesNothing() throws IOException {
    ImportRun run =
        imported(
            Zipped.folder(AGENT)
                .with("intents/order.status.json", "{\n  \"name\": \n}")
                .to(folder.resolve("agent.zip")));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("agent.zip/intents/order.status.json:3:1: error: not JSON");
    assertThat(folder.resolve("bot")).doesNotExist();
  }

  @Test
  void unpacksNoBombAndWritesNoEntryAnywhere() throws IOException {
    Path bomb =
        Zipped.folder(AGENT)
            .with("intents/../../escaped.json", "{}")
            .with("intents/zz.json", " ".repeat(60_000_000))
            .to(folder.resolve("agent.zip"));

    ImportRun run = imported(bomb);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("agent.zip/intents/zz.json:1:1: error: at most 5,000 files");
    assertThat(folder.resolve("../escaped.json")).doesNotExist();
    assertThat(folder.resolve("bot")).doesNotExist();
  }

  @Test
  void takesNoOtherFileForAnArchive() throws IOException {
    Path file = folder.resolve("agent.zip");
    Files.writeString(file, "no archive");

    assertThat(imported(file).err()).contains("agent.zip:1:1: error: no ZIP archive");
  }

  private ImportRun imported(Path from) {
    return ImportRun.of("dialogflow", from, folder.resolve("bot"));
  }
}
