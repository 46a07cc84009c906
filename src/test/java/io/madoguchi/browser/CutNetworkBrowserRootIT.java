package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.faults.OwnNetwork;
import io.madoguchi.faults.ServiceProcess;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visitor sees of a network that swallows every packet for a while. */
class CutNetworkBrowserRootIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void showsNothingTwiceAndNothingTooLittle() throws Exception {
    try (OwnNetwork network = OwnNetwork.make();
        ServiceProcess service =
            new ServiceProcess(network.farMachine(), folder, "--madoguchi.heartbeat=1s");
        Chromium browser = Chromium.start(Installation.find().orElseThrow())) {
      service.start();
      Window window = new Window(browser.driver(), service.door().address("http", "").toString());
      window.go("/?lang=ja");
      Shop shop = new Shop(window);
      shop.open();
      shop.say("返品したいです");
      shop.hears("bot", "14日以内");
      int port = service.door().port();
      Awaitility.await().atMost(PATIENCE).until(() -> network.open(port) == 1);
      network.cut();
      shop.say("営業時間は何時までですか");
      Awaitility.await().atMost(PATIENCE).until(() -> network.open(port) == 0);
      network.mend();
      shop.hears("bot", "毎日10時から19時まで");
      window.until("nothing is under way", () -> !shop.shows(".notice.link"));
      assertThat(shop.said("visitor")).hasSize(2);
      assertThat(shop.said("bot")).hasSize(3).doesNotHaveDuplicates();
    }
  }
}
