package io.madoguchi.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.conformance.Frame;
import io.madoguchi.chat.conformance.RawSocket;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Those who take more than their share get no more, and others do not notice. */
@WholeService
@TestPropertySource(
    properties = {
      "madoguchi.limits.connections-per-address=150",
      // Nobody here answers pings, and a slow machine takes its time for a thousand handshakes.
      "madoguchi.heartbeat=10m"
    })
class CrowdIT {

  @LocalServerPort int port;

  @Test
  void takesAThousandSocketsFromOneAddressOnlyUpToTheLimit() throws IOException {
    List<RawSocket> all = new ArrayList<>();
    try {
      int closed = 0;
      for (int n = 0; n < 1_000; n++) {
        RawSocket raw = RawSocket.open(port);
        all.add(raw);
        raw.send(Frame.text("{\"type\":\"hello\",\"protocol\":1}"));
        Frame first = raw.read();
        if (first.opcode() == Frame.CLOSE) {
          assertThat(first.closeCode()).isEqualTo(1008);
          closed++;
        }
      }
      assertThat(closed).isEqualTo(1_000 - 150);
    } finally {
      for (RawSocket raw : all) {
        raw.close();
      }
    }
    Awaitility.await()
        .until(
            () -> {
              try (RawSocket raw = RawSocket.open(port)) {
                raw.send(Frame.text("{\"type\":\"hello\",\"protocol\":1}"));
                return raw.read().opcode() == Frame.TEXT;
              }
            });
  }

  /** As slowhttptest does it: headers that never end, a byte at a time. */
  @Test
  void answersWhile300ConnectionsSendTheirHeadersByteByByte() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int n = 0; n < 300; n++) {
        Socket socket = new Socket("localhost", port);
        slow.add(socket);
        write(socket, "GET /ws/visitor HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
      }
      try (TestClient visitor = TestClient.visitor(port)) {
        for (int n = 1; n <= 15; n++) {
          for (Socket socket : slow) {
            write(socket, "a");
          }
          visitor.say("m" + n, "返品したい");
          assertThat(visitor.answer("m" + n).path("type").asString()).isEqualTo("accepted");
        }
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
