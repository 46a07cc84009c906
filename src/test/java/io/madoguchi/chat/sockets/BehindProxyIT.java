package io.madoguchi.chat.sockets;

import io.madoguchi.WholeService;
import io.madoguchi.chat.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A proxy ends TLS, names the host that browsers see, and speaks to another one itself. */
@WholeService
@TestPropertySource(
    properties = {
      "server.forward-headers-strategy=native",
      "madoguchi.origins=https://shop.example"
    })
class BehindProxyIT {

  @LocalServerPort int port;

  @Test
  void pagesOfTheServiceAreKnownByTheNameThatBrowsersSee() {
    try (TestClient client =
        TestClient.connect(
            port,
            "/ws/visitor",
            "Origin",
            "https://chat.example",
            "X-Forwarded-Host",
            "chat.example",
            "X-Forwarded-Proto",
            "https")) {
      client.send("{'type':'hello','protocol':1}");
      client.frame("welcome");
    }
  }
}
