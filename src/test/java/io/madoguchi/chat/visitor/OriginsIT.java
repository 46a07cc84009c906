package io.madoguchi.chat.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@WholeService
@TestPropertySource(
    properties = {
      "madoguchi.origins=https://shop.example",
      "madoguchi.limits.connections-per-address=3"
    })
class OriginsIT {

  @LocalServerPort int port;

  @Test
  void letsInThePageThatIsNamed() {
    try (TestClient client =
        TestClient.connect(port, "/ws/visitor", "Origin", "https://shop.example")) {
      client.send("{'type':'hello','protocol':1}");
      client.frame("welcome");
    }
  }

  @Test
  void letsInItsOwnPagesWithTheWidgetOnThem() {
    try (TestClient client =
        TestClient.connect(port, "/ws/visitor", "Origin", "http://localhost:" + port)) {
      client.send("{'type':'hello','protocol':1}");
      client.frame("welcome");
    }
  }

  @Test
  void closesOnAnotherPage() {
    try (TestClient client =
        TestClient.connect(port, "/ws/visitor", "Origin", "https://shop.example.evil")) {
      assertThat(client.closeCode()).isEqualTo(1008);
    }
  }

  @Test
  void closesOnAProgramWithoutOrigin() {
    try (TestClient client = TestClient.connect(port, "/ws/visitor")) {
      assertThat(client.closeCode()).isEqualTo(1008);
    }
  }
}
