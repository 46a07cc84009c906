package io.madoguchi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTests {

  @TempDir Path data;
  private FileStore store;

  @BeforeEach
  void open() {
    store = new FileStore(data);
  }

  @Test
  void givesBackWhatItKept() throws IOException {
    store.keep(received(Samples.png()), "c-1", "f1");
    assertThat(Files.readAllBytes(store.find("c-1", "f1").orElseThrow())).isEqualTo(Samples.png());
    assertThat(store.find("c-2", "f1")).isEmpty();
    assertThat(left()).isEmpty();
  }

  @Test
  void leavesNothingOfWhatIsTooBig() throws IOException {
    assertThat(store.receive(new ByteArrayInputStream(new byte[11]), 10)).isEmpty();
    assertThat(store.receive(new ByteArrayInputStream(new byte[10]), 10)).isPresent();
    assertThat(left()).hasSize(1);
  }

  @Test
  void clearsAwayWhatNeverArrived() throws IOException {
    received(Samples.png());
    new FileStore(data).clear();
    assertThat(left()).isEmpty();
  }

  @Test
  void deletes() throws IOException {
    store.keep(received(Samples.png()), "c-1", "f1");
    store.delete("c-1", "f1");
    assertThat(store.find("c-1", "f1")).isEmpty();
  }

  @Test
  void staysInItsFolder() {
    assertThatThrownBy(() -> store.find("..", "madoguchi.db"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.find("c-1", "../../madoguchi.db"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Path received(byte[] bytes) throws IOException {
    return store.receive(new ByteArrayInputStream(bytes), 1_000_000).orElseThrow();
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("files/arriving"))) {
      return files.toList();
    }
  }
}
