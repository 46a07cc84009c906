package io.madoguchi.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          写真.PNG,                    PNG,  写真.PNG
          photo.jpeg,                  JPEG, photo.jpeg
          holiday.exe,                 PNG,  holiday.exe.png
          invoice.pdf.exe,             PDF,  invoice.pdf.exe.pdf
          C:\\Users\\hana\\a.gif,       GIF,  a.gif
          ../../etc/passwd,            TEXT, passwd.txt
          .png,                        PNG,  png.png
          ...,                         TEXT, text.txt
          '',                          PDF,  pdf.pdf
          a<b>|c?.png,                 PNG,  a_b__c_.png
          error.log,                   TEXT, error.log
          """)
  void areCleanAndEndAsTheirKind(String raw, FileKind kind, String clean) {
    assertThat(FileNames.clean(raw, kind)).isEqualTo(clean);
  }

  @Test
  void turnNoWritingAround() {
    assertThat(FileNames.clean("photo\u202Egnp.exe", FileKind.PNG)).isEqualTo("photognp.exe.png");
    assertThat(FileNames.clean("a\r\nSet-Cookie: x\0.png", FileKind.PNG))
        .isEqualTo("aSet-Cookie_ x.png");
  }

  @Test
  void stayShort() {
    String clean = FileNames.clean("𠮷".repeat(500) + ".png", FileKind.PNG);
    assertThat(clean.codePointCount(0, clean.length())).isEqualTo(FileNames.LONGEST);
    assertThat(clean).endsWith("𠮷.png");
  }

  @Test
  void areThereWhenNoneWasGiven() {
    assertThat(FileNames.clean(null, FileKind.JPEG)).isEqualTo("jpeg.jpg");
  }
}
