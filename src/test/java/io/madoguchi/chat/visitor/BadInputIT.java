package io.madoguchi.chat.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.TestClient;
import io.madoguchi.chat.conformance.Frame;
import io.madoguchi.chat.conformance.RawSocket;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Bad input gets a clear answer, the connection stays, and nothing is lost. */
@WholeService
class BadInputIT {

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "not json                                   | bad-frame",
        "{\"type\":\"say\",\"id\":\"m1\",            | bad-frame",
        "[]                                         | bad-frame",
        "{\"type\":\"dance\"}                       | bad-frame",
        "{}                                         | bad-frame",
        "{\"type\":\"say\",\"text\":\"x\"}          | bad-id",
        "{\"type\":\"say\",\"id\":\"\",\"text\":\"x\"} | bad-id",
        "{\"type\":\"say\",\"id\":\"m1\"}           | bad-frame",
        "{\"type\":\"say\",\"id\":\"m1\",\"text\":\"   \"} | empty-message",
        "{\"type\":\"say\",\"id\":\"m1\",\"text\":{\"a\":1}} | bad-frame",
        "{\"type\":\"choose\",\"id\":\"m1\",\"choice\":\"intent:complaint\"} | unknown-choice",
        "{\"type\":\"feedback\",\"id\":\"m1\",\"sequence\":99,\"helpful\":true} | unknown-message",
        "{\"type\":\"rate\",\"id\":\"m1\",\"score\":9} | out-of-range",
        "{\"type\":\"cancel-handoff\",\"id\":\"m1\"} | not-possible-now",
        "{\"type\":\"hello\",\"protocol\":1}        | hello-again"
      })
  void isRefusedWithACode(String frame, String code) {
    try (TestClient client = TestClient.visitor(port)) {
      client.sendRaw(frame);
      assertThat(client.frame("refused").path("code").asString()).isEqualTo(code);
      stillAnswers(client);
    }
  }

  @Test
  void refusesDeepNesting() {
    try (TestClient client = TestClient.visitor(port)) {
      client.sendRaw("{\"type\":\"ping\",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}");
      assertThat(client.frame("refused").path("code").asString()).isEqualTo("bad-frame");
      stillAnswers(client);
    }
  }

  @Test
  void wantsHelloFirst() {
    try (TestClient client = TestClient.connect(port, "/ws/visitor")) {
      client.say("m1", "返品");
      assertThat(client.frame("refused").path("code").asString()).isEqualTo("hello-first");
      client.send("{'type':'hello','protocol':2}");
      client.await(frame -> frame.path("code").asString("").equals("protocol"));
      client.send("{'type':'hello','protocol':1}");
      client.frame("welcome");
    }
  }

  @Test
  void refusesBinaryFrames() {
    try (TestClient client = TestClient.visitor(port)) {
      client.sendBinary(new byte[] {1, 2, 3});
      assertThat(client.frame("refused").path("code").asString()).isEqualTo("not-text");
      stillAnswers(client);
    }
  }

  @Test
  void refusesALongMessageAndTakesTheLongestAllowed() {
    try (TestClient client = TestClient.visitor(port)) {
      client.say("m1", "あ".repeat(2_001));
      assertThat(client.answer("m1").path("code").asString()).isEqualTo("message-too-long");
      client.say("m2", "x".repeat(10_000));
      assertThat(client.answer("m2").path("code").asString()).isEqualTo("message-too-long");
      client.say("m3", "😀".repeat(2_000));
      assertThat(client.answer("m3").path("type").asString()).isEqualTo("accepted");
    }
  }

  /** A raw socket: the JDK's client takes it for an error when it is hung up on while it writes. */
  @Test
  void closesOnAFrameThatIsFarTooBig() throws IOException {
    try (RawSocket client = RawSocket.visitor(port)) {
      String text = "x".repeat(100_000);
      client.send(Frame.text("{\"type\":\"say\",\"id\":\"m1\",\"text\":\"" + text + "\"}"));
      assertThat(client.closeCode()).isEqualTo(1009);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "**太字** [link](javascript:alert(1))",
        "\u202Etxet desrever",
        "😀👩‍👩‍👧‍👦🇯🇵",
        "'; DROP TABLE conversation; --"
      })
  void storesWhatVisitorsWriteAsTheyWroteIt(String text) {
    try (TestClient client = TestClient.visitor(port)) {
      client.say("m1", text);
      assertThat(client.event(2).path("text").asString()).isEqualTo(text);
    }
  }

  @Test
  void takesOutNullBytesAndReplacesLoneSurrogates() {
    try (TestClient client = TestClient.visitor(port)) {
      client.sendRaw("{\"type\":\"say\",\"id\":\"m1\",\"text\":\"a\\u0000b\\ud83dc\\u0007\"}");
      assertThat(client.event(2).path("text").asString()).isEqualTo("ab\uFFFDc");
    }
  }

  /**
   * One at a time: Jetty hangs up as soon as it has written a 1008, and what the peer has sent by
   * then and nobody read makes the kernel throw away what was not delivered yet.
   */
  @Test
  void slowsDownAFloodAndThenCloses() {
    try (TestClient client = TestClient.visitor(port)) {
      for (int n = 1; n <= 200 && client.isOpen(); n++) {
        client.say("m" + n, "返品");
        client.answerOrEnd("m" + n);
      }
      assertThat(client.closeCode()).isEqualTo(1008);
      assertThat(client.frames().stream().map(frame -> frame.path("code").asString("")))
          .contains("too-fast");
      assertThat(client.frames().stream().filter(f -> isAccepted(f))).hasSizeBetween(20, 40);
    }
  }

  private static boolean isAccepted(JsonNode frame) {
    return frame.path("type").asString().equals("accepted");
  }

  private static void stillAnswers(TestClient client) {
    client.say("after", "営業時間");
    assertThat(client.answer("after").path("type").asString()).isEqualTo("accepted");
  }
}
