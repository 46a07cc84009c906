package io.madoguchi.chat.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.conformance.Frame;
import io.madoguchi.chat.conformance.RawSocket;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who opens a socket and does not say hello is let go. */
@WholeService
@TestPropertySource(properties = "madoguchi.hello-within=3s")
class StrangersIT {

  @LocalServerPort int port;

  @Test
  void areClosedWhileWhoSaidHelloStays() throws IOException {
    try (RawSocket guest = RawSocket.visitor(port);
        RawSocket stranger = RawSocket.open(port)) {
      assertThat(stranger.closeCode()).isEqualTo(1008);
      guest.send(Frame.text("{\"type\":\"ping\"}"));
      guest.awaitText("pong");
    }
  }

  @Test
  void areClosedHoweverBusyTheyAre() throws IOException {
    try (RawSocket stranger = RawSocket.open(port)) {
      stranger.send(new Frame(Frame.FIN | Frame.PING, new byte[0]));
      stranger.send(Frame.text("{\"type\":\"say\",\"id\":\"m1\",\"text\":\"x\"}"));
      assertThat(stranger.awaitText("refused").text()).contains("hello-first");
      assertThat(stranger.closeCode()).isEqualTo(1008);
    }
  }
}
