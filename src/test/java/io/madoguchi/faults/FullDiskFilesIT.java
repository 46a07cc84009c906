package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.chat.TestClient;
import io.madoguchi.chat.files.FileClient;
import io.madoguchi.files.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file for which there is no room is refused, and taken under the same id when there is. */
class FullDiskFilesIT {

  /** More than the 4 KiB that the kernel lets through. */
  private static final byte[] PHOTO = Samples.picture("png", 80, 60);

  @TempDir Path folder;

  @Test
  void refusesSaysSoAndTakesItLater() throws Exception {
    try (ServiceProcess service = new ServiceProcess(folder, "--madoguchi.files.enabled=true")) {
      service.start();
      try (TestClient visitor = TestClient.visitor(service.port())) {
        visitor.send("{'type':'request-agent','id':'p1'}");
        visitor.answer("p1");
        FileClient client = FileClient.visitor(service.port(), visitor);
        client.sent("f1", "before.png", PHOTO);
        FileLimit.impose(service.pid());
        assertThat(client.code("f2", "photo.png", PHOTO)).isEqualTo("503 unavailable");
        FileLimit.lift(service.pid());
        String id = client.sent("f2", "photo.png", PHOTO).path("id").asString();
        assertThat(client.fetch(id).body()).isEqualTo(PHOTO);
      }
    }
  }
}
