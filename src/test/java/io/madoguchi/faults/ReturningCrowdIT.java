package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a kill everybody is back at once, without a pause between them: worse than clients are. */
class ReturningCrowdIT {

  private static final int CROWD = 1_000;
  private static final int ATTEMPTS = 6;

  @TempDir Path folder;

  @Test
  void resumesWholeWhileOthersGoOnBeingAnswered() throws Exception {
    try (ServiceProcess service = new ServiceProcess(folder, Talkers.UNLIMITED)) {
      service.start();
      List<Reader> crowd = new ArrayList<>();
      try (Talkers talkers = new Talkers(service.port(), 2)) {
        for (int n = 0; n < CROWD; n++) {
          crowd.add(Reader.asked(service.port()));
        }
        List<Transcript> before = crowd.stream().map(Reader::shown).toList();
        service.kill();
        service.start();
        List<Reader> again = crowd.stream().map(Reader::another).toList();
        try (ExecutorService doors = Executors.newVirtualThreadPerTaskExecutor()) {
          List<Future<Void>> all = again.stream().map(each -> doors.submit(visit(each))).toList();
          talkers.goOn(10);
          for (Future<Void> each : all) {
            each.get();
          }
        }
        assertThat(again).extracting(Reader::shown).isEqualTo(before);
        talkers.assertNothingLost();
        again.forEach(Reader::close);
      } finally {
        crowd.forEach(Reader::close);
      }
    }
  }

  /** Tries again when the machine is too busy to let everybody in at the first knock. */
  private static Callable<Void> visit(Reader reader) {
    return () -> {
      for (int attempt = 1; ; attempt++) {
        try {
          reader.visit();
          reader.readTo(reader.newest());
          return null;
        } catch (IOException failure) {
          if (attempt == ATTEMPTS) {
            throw new AssertionError("a client could not come back", failure);
          }
        }
      }
    };
  }
}
