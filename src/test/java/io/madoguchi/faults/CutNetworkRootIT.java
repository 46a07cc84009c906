package io.madoguchi.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that swallows every packet for a while and tells neither end. */
class CutNetworkRootIT {

  private static final int TALKERS = 5;
  private static final Duration HEARTBEAT = Duration.ofSeconds(4);

  /** Two heartbeats, five seconds for the last word, and some for a busy machine. */
  private static final Duration NOTICED = HEARTBEAT.multipliedBy(2).plusSeconds(5 + 4);

  private static final Duration IDLE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void isNoticedByTheServiceAndEverybodyResumesWhole() throws Exception {
    try (OwnNetwork network = OwnNetwork.make();
        ServiceProcess service = new ServiceProcess(network.farMachine(), folder, settings())) {
      service.start();
      try (Talkers talkers = new Talkers(service.door(), TALKERS)) {
        for (int round = 0; round < 2; round++) {
          talkers.goOn(10);
          // Whatever else was open, such as the probe's connection, ends by itself.
          Awaitility.await().atMost(IDLE).until(() -> network.open(service.port()) == TALKERS);
          network.cut();
          Awaitility.await().atMost(NOTICED).until(() -> network.open(service.port()) == 0);
          network.mend();
        }
        talkers.goOn(10);
        talkers.assertNothingLost();
      }
    }
  }

  private static String[] settings() {
    return Stream.concat(
            Stream.of(Talkers.UNLIMITED), Stream.of("--madoguchi.heartbeat=" + HEARTBEAT))
        .toArray(String[]::new);
  }
}
