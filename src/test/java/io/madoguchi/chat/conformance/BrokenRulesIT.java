package io.madoguchi.chat.conformance;

import static io.madoguchi.chat.conformance.Frame.CLOSE;
import static io.madoguchi.chat.conformance.Frame.CONTINUATION;
import static io.madoguchi.chat.conformance.Frame.FIN;
import static io.madoguchi.chat.conformance.Frame.PING;
import static io.madoguchi.chat.conformance.Frame.RSV1;
import static io.madoguchi.chat.conformance.Frame.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who breaks a rule of RFC 6455 is closed with the code that says which; the service goes on. */
@WholeService
class BrokenRulesIT {

  private static final int PROTOCOL = 1002;
  private static final int NOT_UTF_8 = 1007;
  private static final int TOO_BIG = 1009;
  private static final int LARGEST = 64 * 1_024;

  @LocalServerPort int port;

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("not masked", PROTOCOL, Frame.text("{}").unmasked()),
        Arguments.of("RSV1 without an extension", PROTOCOL, masked(FIN | RSV1 | TEXT, "{}")),
        Arguments.of("RSV2", PROTOCOL, masked(FIN | 0x20 | TEXT, "{}")),
        Arguments.of("RSV3", PROTOCOL, masked(FIN | 0x10 | TEXT, "{}")),
        Arguments.of("RSV1 on a ping", PROTOCOL, masked(FIN | RSV1 | PING, "")),
        Arguments.of("opcode 3", PROTOCOL, masked(FIN | 0x3, "{}")),
        Arguments.of("opcode 7", PROTOCOL, masked(FIN | 0x7, "{}")),
        Arguments.of("opcode 11", PROTOCOL, masked(FIN | 0xB, "{}")),
        Arguments.of("opcode 15", PROTOCOL, masked(FIN | 0xF, "")),
        Arguments.of("a ping in fragments", PROTOCOL, masked(PING, "half")),
        Arguments.of("a close in fragments", PROTOCOL, masked(CLOSE, "")),
        Arguments.of("a ping of 126 bytes", PROTOCOL, masked(FIN | PING, "p".repeat(126))),
        Arguments.of("a fragment of nothing", PROTOCOL, masked(FIN | CONTINUATION, "{}")),
        Arguments.of("a message within a message", PROTOCOL, join(masked(TEXT, "{"), say())),
        Arguments.of("a close of one byte", PROTOCOL, Frame.of(FIN | CLOSE, 3).masked()),
        Arguments.of("close code 0", PROTOCOL, Frame.close(0).masked()),
        Arguments.of("close code 999", PROTOCOL, Frame.close(999).masked()),
        Arguments.of("close code 1004", PROTOCOL, Frame.close(1004).masked()),
        Arguments.of("close code 1005", PROTOCOL, Frame.close(1005).masked()),
        Arguments.of("close code 1006", PROTOCOL, Frame.close(1006).masked()),
        Arguments.of("close code 1015", PROTOCOL, Frame.close(1015).masked()),
        Arguments.of("close code 2999", PROTOCOL, Frame.close(2999).masked()),
        Arguments.of("close code 5000", PROTOCOL, Frame.close(5000).masked()),
        Arguments.of("close code 65535", PROTOCOL, Frame.close(65_535).masked()),
        Arguments.of("a cut character", NOT_UTF_8, bytes(FIN | TEXT, 0xE8, 0xBF)),
        Arguments.of("an overlong slash", NOT_UTF_8, bytes(FIN | TEXT, 0xC0, 0xAF)),
        Arguments.of("a surrogate", NOT_UTF_8, bytes(FIN | TEXT, 0xED, 0xA0, 0x80)),
        Arguments.of("beyond Unicode", NOT_UTF_8, bytes(FIN | TEXT, 0xF4, 0x90, 0x80, 0x80)),
        Arguments.of(
            "a cut character at the end of fragments",
            NOT_UTF_8,
            join(bytes(TEXT, 0xE8), bytes(FIN | CONTINUATION, 0x22))),
        Arguments.of("a reason that is not UTF-8", NOT_UTF_8, closeFor(0xFF)),
        Arguments.of("a length with the top bit set", TOO_BIG, Frame.prefix(FIN | TEXT, 1L << 63)),
        Arguments.of("a length of a terabyte", TOO_BIG, Frame.prefix(FIN | TEXT, 1L << 40)),
        Arguments.of("a ping of a terabyte", TOO_BIG, Frame.prefix(FIN | PING, 1L << 40)),
        Arguments.of("one byte too many", TOO_BIG, masked(FIN | TEXT, "x".repeat(LARGEST + 1))),
        Arguments.of(
            "fragments that add up to too much",
            TOO_BIG,
            join(
                masked(TEXT, "x".repeat(40_000)),
                masked(CONTINUATION, "x".repeat(20_000)),
                masked(FIN | CONTINUATION, "x".repeat(10_000)))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("broken")
  void closesWithTheRightCode(String rule, int code, byte[] bytes) throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      raw.send(bytes);
      assertThat(raw.closeCode()).as(rule).isEqualTo(code);
      assertThat(raw.endsConnection()).isTrue();
    }
    try (RawSocket next = RawSocket.visitor(port)) {
      next.send(say());
      next.awaitText("\"type\":\"accepted\"");
    }
  }

  /** 64 MiB of zeros fit into 64 KiB; nothing is unpacked here. */
  @Test
  void takesNoCompressionAndSoNoBomb() throws IOException {
    byte[] bomb = deflated(new byte[64 << 20]);
    try (RawSocket raw = RawSocket.open(port, "Sec-WebSocket-Extensions: permessage-deflate")) {
      assertThat(raw.answer()).noneMatch(line -> line.startsWith("Sec-WebSocket-Extensions"));
      raw.send(new Frame(FIN | RSV1 | TEXT, bomb));
      assertThat(raw.closeCode()).isIn(PROTOCOL, TOO_BIG);
      assertThat(raw.endsConnection()).isTrue();
    }
  }

  private static byte[] masked(int head, String text) {
    return Frame.of(head, text).masked();
  }

  private static byte[] bytes(int head, int... bytes) {
    return Frame.of(head, bytes).masked();
  }

  private static byte[] closeFor(int reason) {
    return Frame.close(1000, (byte) reason).masked();
  }

  private static byte[] say() {
    return masked(FIN | TEXT, "{\"type\":\"say\",\"id\":\"m1\",\"text\":\"返品\"}");
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** As RFC 7692 wants it: raw deflate, flushed, without the last four bytes. */
  private static byte[] deflated(byte[] plain) throws IOException {
    Deflater deflater = new Deflater(9, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 8_192, true)) {
      out.write(plain);
      out.flush();
      byte[] all = packed.toByteArray();
      return Arrays.copyOf(all, all.length - 4);
    } finally {
      deflater.end();
    }
  }
}
