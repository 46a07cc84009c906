package io.madoguchi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaHomesTests {

  @TempDir Path homes;

  @Test
  void findsANeighbourThatIsNewEnough() throws IOException {
    Path old = home("java-17", "17.0.15");
    Path newer = home("temurin-25", "25.0.3");
    assertThat(JavaHomes.newEnough("", old)).contains(newer);
  }

  @Test
  void takesWhatJavaHomeNamesFirst() throws IOException {
    Path old = home("java-17", "17.0.15");
    home("a-25", "25");
    Path named = home("z-26", "26.0.1");
    assertThat(JavaHomes.newEnough(named.toString(), old)).contains(named);
  }

  @Test
  void findsNothingAmongOldOnes() throws IOException {
    Path old = home("java-17", "17.0.15");
    home("java-21", "21");
    Files.createDirectory(homes.resolve("empty"));
    assertThat(JavaHomes.newEnough("", old)).isEmpty();
  }

  private Path home(String name, String version) throws IOException {
    Path home = Files.createDirectory(homes.resolve(name));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }
}
