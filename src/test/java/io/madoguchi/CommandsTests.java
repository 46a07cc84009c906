package io.madoguchi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTests {

  private static final String SHOP = "src/test/resources/knowledge/shop";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void startsTheServiceWithoutACommandOrWithServe() {
    assertThat(run()).isEmpty();
    assertThat(run("--server.port=0")).isEmpty();
    assertThat(run("serve", "--server.port=0")).isEmpty();
    assertThat(Commands.settings(List.of("serve", "--a=b"))).containsExactly("--a=b");
    assertThat(Commands.settings(List.of("--a=b"))).containsExactly("--a=b");
  }

  @Test
  void checksAFolder() {
    assertThat(run("check", SHOP)).hasValue(0);
    assertThat(text(out))
        .contains(
            "3 intents (examples: 24 in ja, 24 in en)",
            "0 errors",
            "ja: answers from 0.70 (too few examples to tell what comes of it); asks back from"
                + " 0.30");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void namesThePlaceOfAnErrorFromHere(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("bot.yaml"), "nme: a\n");

    assertThat(run("check", folder.toString())).hasValue(1);
    assertThat(text(err))
        .contains(folder.resolve("bot.yaml") + ":1:1: error: the bot has no key 'nme'; did you");
  }

  @Test
  void explainsWrongUse() {
    assertThat(run("chek")).hasValue(2);
    assertThat(text(err)).contains("there is no command 'chek'", "usage: madoguchi");
    assertThat(run("check", "a", "b")).hasValue(2);
    assertThat(run("import")).hasValue(2);
    assertThat(run("--help")).hasValue(0);
  }

  private OptionalInt run(String... arguments) {
    return Commands.run(List.of(arguments), stream(out), stream(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
