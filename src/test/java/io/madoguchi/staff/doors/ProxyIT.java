package io.madoguchi.staff.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Browser;
import io.madoguchi.staff.StaffApplication;
import java.net.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Behind a proxy that ends TLS, with the setting that application.yaml names for it. */
@SpringBootTest(
    classes = StaffApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "server.forward-headers-strategy=native")
class ProxyIT {

  private static final String[] BY_PROXY = {
    "X-Forwarded-Proto", "https", "X-Forwarded-Host", "desk.example", "X-Forwarded-For", "192.0.2.7"
  };

  @LocalServerPort int port;

  @Test
  void cookieIsSecureAndBrowsersStayOnHttps() {
    HttpHeaders headers = new Browser(port).get("/login", BY_PROXY).headers();
    assertThat(headers.firstValue("Set-Cookie").orElseThrow()).contains("Secure");
    assertThat(headers.firstValue("Strict-Transport-Security").orElseThrow())
        .contains("max-age=31536000")
        .doesNotContain("includeSubDomains");
  }

  @Test
  void figuresStayWithinThisMachine() {
    assertThat(new Browser(port).get("/actuator/prometheus", BY_PROXY).statusCode()).isEqualTo(401);
  }
}
