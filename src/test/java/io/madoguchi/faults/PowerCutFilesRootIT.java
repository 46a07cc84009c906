package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.chat.TestClient;
import io.madoguchi.chat.files.FileClient;
import io.madoguchi.files.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes right after files were taken: they are there, to the last byte. */
class PowerCutFilesRootIT {

  private static final byte[] PHOTO = Samples.picture("png", 200, 150);

  @TempDir Path folder;

  @Test
  void keepsEveryFileThatWasTaken() throws Throwable {
    Path data = folder.resolve("data");
    DiskImage disk = DiskImage.make(folder.resolve("disk.img"), 256);
    Housing housing = disk.mountedAt(data);
    try (ServiceProcess service =
        new ServiceProcess(housing, folder, "--madoguchi.files.enabled=true")) {
      service.start();
      try (TestClient visitor = TestClient.visitor(service.port())) {
        visitor.send("{'type':'request-agent','id':'p1'}");
        visitor.answer("p1");
        FileClient client = FileClient.visitor(service.port(), visitor);
        List<String> taken = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
          for (int each = 0; each < 3; each++) {
            String id = "f" + round + "-" + each;
            taken.add(client.sent(id, id + ".png", PHOTO).path("id").asString());
          }
          DiskImage.cutPower(Housing.seenBy(service.pid(), data));
          service.kill();
          disk.awaitRelease();
          service.start();
          client = client.at(service.port());
          for (String file : taken) {
            assertThat(client.fetch(file).body()).isEqualTo(PHOTO);
          }
        }
      }
    } finally {
      disk.awaitRelease();
    }
  }
}
