package io.madoguchi.chat.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.conformance.Frame;
import io.madoguchi.chat.conformance.RawSocket;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A half-open socket takes everything and answers nothing, not even a ping. */
@WholeService
@TestPropertySource(properties = "madoguchi.heartbeat=2s")
class SilentPeerIT {

  @LocalServerPort int port;

  @Test
  void closesWhoAnswersNothingForTwoHeartbeats() throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      int pings = 0;
      Frame frame = raw.read();
      while (frame.opcode() != Frame.CLOSE) {
        assertThat(frame.opcode()).isEqualTo(Frame.PING);
        pings++;
        frame = raw.read();
      }
      assertThat(frame.closeCode()).isEqualTo(1001);
      assertThat(pings).isBetween(1, 2);
      assertThat(raw.endsConnection()).isTrue();
    }
  }

  @Test
  void keepsWhoAnswersPingsAndSaysNothing() throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      for (int n = 0; n < 5; n++) {
        Frame ping = raw.await(Frame.PING);
        raw.send(new Frame(Frame.FIN | Frame.PONG, ping.payload()));
      }
      raw.send(Frame.text("{\"type\":\"ping\"}"));
      raw.awaitText("pong");
    }
  }
}
