package io.madoguchi.knowledge.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.importing.ImportRun;
import io.madoguchi.knowledge.importing.Zipped;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelFormatTests {

  private static final Path FAQ = Path.of("src/test/resources/import/excel/faq");
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String NAMESPACE =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  @TempDir Path folder;

  @Test
  void readsTheFirstSheetThatCanBeSeen() throws IOException {
    ImportRun run = imported(Zipped.folder(FAQ));

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.reading().errors()).isEmpty();
    assertThat(run.knowledge().intents().keySet()).containsExactly("faq-1", "faq-2", "faq-3");
    assertThat(run.intent("faq-3").examples().get(Language.JA)).containsExactly("海外に送れますか");
    assertThat(run.answer("faq-3", Language.JA).body()).isEqualTo("いいえ");
  }

  @Test
  void letsAMergedCellHoldForItsRows() throws IOException {
    ImportRun run = imported(Zipped.folder(FAQ));

    assertThat(run.intent("faq-1").examples().get(Language.JA))
        .containsExactly("送料はいくらですか", "配送料を教えて", "送料 いくら");
    assertThat(run.answer("faq-2", Language.JA).body())
        .isEqualTo(run.answer("faq-1", Language.JA).body())
        .isEqualTo("全国一律 500円です。  \n5,000円以上は無料です。");
    assertThat(run.answer("faq-2", Language.JA).keywords()).containsExactly("配送");
    assertThat(run.out()).doesNotContain("left out");
  }

  @Test
  void readsTheSheetThatIsNamed() throws IOException {
    ImportRun run = imported(Zipped.folder(FAQ), "--sheet", "English");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.answer("do-you-ship-abroad", Language.EN).lead()).isEqualTo("Not yet.");
  }

  @Test
  void namesTheSheetsWhenThereIsNoSuchOne() throws IOException {
    ImportRun run = imported(Zipped.folder(FAQ), "--sheet", "よくある質問");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("faq.xlsx:1:1: error: there is no sheet 'よくある質問', only 旧版, FAQ, English");
  }

  @Test
  void takesNoOtherFileForAWorkbook() throws IOException {
    Path file = folder.resolve("faq.xls");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    ImportRun run = ImportRun.of("excel", file, folder.resolve("bot"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("faq.xls:1:1: error: this is no .xlsx workbook");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>, faq.xlsx:1:702: error: a table has at most",
    "<row r='1'><c r='A1'><v>1</row>, faq.xlsx:1:1: error: the workbook is broken: ",
    "<row r='1'><c r='A1'><v>&x;</v></c></row>, faq.xlsx:1:1: error: the workbook is broken: ",
  })
  void refusesAHostileSheet(String rows, String error) throws IOException {
    ImportRun run =
        imported(
            Zipped.folder(FAQ)
                .with(
                    SHEET,
                    "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet "
                        + NAMESPACE
                        + "><sheetData>"
                        + rows
                        + "</sheetData></worksheet>"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(error);
    assertThat(folder.resolve("bot")).doesNotExist();
  }

  @Test
  void readsNoPartToTheEndThatUnpacksToTooMuch() throws IOException {
    String bomb = "<sst " + NAMESPACE + ">" + " ".repeat(60_000_000) + "</sst>";

    ImportRun run = imported(Zipped.folder(FAQ).with("xl/sharedStrings.xml", bomb));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("unpacks to more than 50 MB");
  }

  private ImportRun imported(Zipped workbook, String... more) throws IOException {
    Path file = workbook.to(folder.resolve("faq.xlsx"));
    return ImportRun.of("excel", file, folder.resolve("bot"), more);
  }
}
