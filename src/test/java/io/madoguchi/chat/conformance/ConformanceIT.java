package io.madoguchi.chat.conformance;

import static io.madoguchi.chat.conformance.Frame.CLOSE;
import static io.madoguchi.chat.conformance.Frame.CONTINUATION;
import static io.madoguchi.chat.conformance.Frame.FIN;
import static io.madoguchi.chat.conformance.Frame.PING;
import static io.madoguchi.chat.conformance.Frame.PONG;
import static io.madoguchi.chat.conformance.Frame.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What RFC 6455 allows works, however odd. */
@WholeService
class ConformanceIT {

  private static final String SAY = "{\"type\":\"say\",\"id\":\"m1\",\"text\":\"返品したい 😀\"}";
  private static final String ACCEPTED = "\"type\":\"accepted\",\"id\":\"m1\"";

  @LocalServerPort int port;

  @Test
  void provesThatItUnderstoodTheHandshake() throws IOException {
    try (RawSocket raw = RawSocket.open(port)) {
      assertThat(raw.answer().getFirst()).contains(" 101 ");
      assertThat(raw.answer()).contains("Sec-WebSocket-Accept: " + RawSocket.ACCEPT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void putsFragmentsTogetherWhereverTheyWereCut(int size) throws IOException {
    byte[] bytes = SAY.getBytes(StandardCharsets.UTF_8);
    try (RawSocket raw = RawSocket.visitor(port)) {
      for (int at = 0; at < bytes.length; at += size) {
        int end = Math.min(bytes.length, at + size);
        int head = (at == 0 ? TEXT : CONTINUATION) | (end == bytes.length ? FIN : 0);
        raw.send(new Frame(head, Arrays.copyOfRange(bytes, at, end)));
      }
      raw.awaitText(ACCEPTED);
    }
  }

  @Test
  void takesFramesThatArriveByteByByte() throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      for (byte each : Frame.text(SAY).masked()) {
        raw.send(new byte[] {each});
      }
      raw.awaitText(ACCEPTED);
    }
  }

  @Test
  void takesEmptyFragments() throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      raw.send(Frame.of(TEXT), Frame.of(CONTINUATION), Frame.of(CONTINUATION, SAY));
      raw.send(Frame.of(FIN | CONTINUATION));
      raw.awaitText(ACCEPTED);
    }
  }

  @Test
  void answersAPingInTheMiddleOfAMessageWithItsOwnPayload() throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      String longest = "p".repeat(125);
      raw.send(Frame.of(TEXT, SAY.substring(0, 20)), Frame.of(FIN | PING, longest));
      assertThat(raw.await(PONG).text()).isEqualTo(longest);
      raw.send(Frame.of(FIN | CONTINUATION, SAY.substring(20)));
      raw.awaitText(ACCEPTED);
    }
  }

  @Test
  void passesOverAPongThatNobodyAskedFor() throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      raw.send(Frame.of(FIN | PONG, "hello"), Frame.text(SAY));
      raw.awaitText(ACCEPTED);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1001, 1002, 1003, 1007, 1009, 1010, 1011, 3000, 3999, 4000, 4999})
  void givesACloseCodeBackAndHangsUp(int code) throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      raw.send(Frame.close(code));
      assertThat(raw.closeCode()).isEqualTo(code);
      assertThat(raw.endsConnection()).isTrue();
    }
  }

  @Test
  void answersACloseWithoutACode() throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      raw.send(Frame.of(FIN | CLOSE));
      assertThat(raw.closeCode()).isIn(1000, 1005);
      assertThat(raw.endsConnection()).isTrue();
    }
  }

  @Test
  void listensToNothingAfterAClose() throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      raw.send(Frame.close(1000), Frame.text(SAY));
      assertThat(raw.read().opcode()).isEqualTo(CLOSE);
      assertThat(raw.endsConnection()).isTrue();
    }
  }

  @Test
  void refusesAHandshakeOfAnotherVersionOrWithoutAKey() throws IOException {
    List<String> old =
        List.of(
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version: 8");
    try (RawSocket raw = RawSocket.handshake(port, old)) {
      assertThat(raw.answer().getFirst()).containsPattern(" 4(00|26) ");
    }
    List<String> keyless =
        List.of("Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13");
    try (RawSocket raw = RawSocket.handshake(port, keyless)) {
      assertThat(raw.answer().getFirst()).contains(" 400 ");
    }
  }
}
