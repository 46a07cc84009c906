package io.madoguchi.chat.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.conformance.Frame;
import io.madoguchi.chat.conformance.RawSocket;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pings beyond what anybody needs: of the transport, and of our own protocol. */
@WholeService
class PingFloodIT {

  private static final Frame PING = new Frame(Frame.FIN | Frame.PING, new byte[] {'a', 'b'});

  @LocalServerPort int port;

  @Test
  void isAnsweredUpToTheLimitAndThenClosed() throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      int answers = 0;
      Frame frame = answerTo(PING, raw);
      while (frame.opcode() != Frame.CLOSE) {
        assertThat(frame.text()).isEqualTo("ab");
        answers++;
        frame = answerTo(PING, raw);
      }
      assertThat(frame.closeCode()).isEqualTo(1008);
      assertThat(answers).isBetween(200, 900);
    }
  }

  @Test
  void ofOurOwnProtocolIsClosedToo() throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      Frame frame;
      do {
        raw.send(Frame.text("{\"type\":\"ping\"}"));
        // Those that are too many get no answer: the transport's tells that they were heard.
        frame = answerTo(PING, raw);
      } while (frame.opcode() != Frame.CLOSE);
      assertThat(frame.closeCode()).isEqualTo(1008);
      assertThat(frame.text()).contains("too many refused frames");
    }
  }

  /**
   * One at a time: Jetty hangs up as soon as it has written a 1008, and what the peer has sent by
   * then and nobody read makes the kernel throw away what was not delivered yet.
   */
  private static Frame answerTo(Frame ping, RawSocket raw) throws IOException {
    raw.send(ping);
    Frame frame = raw.read();
    while (frame.opcode() == Frame.TEXT) {
      frame = raw.read();
    }
    return frame;
  }

  @Test
  void doesNotDisturbTheNeighbours() throws IOException {
    try (RawSocket flood = RawSocket.visitor(port);
        RawSocket neighbour = RawSocket.visitor(port)) {
      for (int n = 1; n <= 10; n++) {
        for (int each = 0; each < 100; each++) {
          flood.send(PING);
        }
        neighbour.send(Frame.text("{\"type\":\"say\",\"id\":\"m" + n + "\",\"text\":\"返品したい\"}"));
        neighbour.awaitText("\"accepted\",\"id\":\"m" + n + "\"");
      }
    }
  }
}
