package io.madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.audit.Audit;
import io.madoguchi.staff.joining.JoinProblem;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the pages use exists. */
class MessagesTests {

  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void everyTextUsedExists() throws IOException {
    Set<String> keys = texts("messages.properties").stringPropertyNames();
    Set<String> used = new TreeSet<>();
    Pattern plain = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]|#messages\\.msg\\('([\\w.-]+)'");
    try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates/staff"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        plain
            .matcher(Files.readString(template))
            .results()
            .forEach(match -> used.add(match.group(1) != null ? match.group(1) : match.group(2)));
      }
    }
    assertThat(used).hasSizeGreaterThan(30);
    assertThat(keys).containsAll(used);
    assertThat(keys)
        .containsAll(Stream.of(JoinProblem.values()).map(JoinProblem::key).toList())
        .containsAll(Stream.of(Role.values()).map(role -> "staff.role." + role).toList())
        .containsAll(
            Stream.of(Audit.Action.values()).map(action -> "staff.action." + action).toList());
  }

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
