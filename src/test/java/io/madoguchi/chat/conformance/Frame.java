package io.madoguchi.chat.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One WebSocket frame (RFC 6455, 5.2), right or wrong: nothing is checked.
 *
 * @param head first byte: FIN 0x80, RSV1 0x40, RSV2 0x20, RSV3 0x10, and the opcode
 */
public record Frame(int head, byte[] payload) {

  public static final int FIN = 0x80;
  public static final int RSV1 = 0x40;
  public static final int CONTINUATION = 0x0;
  public static final int TEXT = 0x1;
  public static final int CLOSE = 0x8;
  public static final int PING = 0x9;
  public static final int PONG = 0xA;

  private static final byte[] MASK = {0x12, 0x34, 0x56, 0x78};

  public static Frame of(int head, String text) {
    return new Frame(head, text.getBytes(StandardCharsets.UTF_8));
  }

  static Frame of(int head, int... bytes) {
    byte[] payload = new byte[bytes.length];
    for (int at = 0; at < bytes.length; at++) {
      payload[at] = (byte) bytes[at];
    }
    return new Frame(head, payload);
  }

  public static Frame text(String text) {
    return of(FIN | TEXT, text);
  }

  /** A close frame with {@code code} and {@code reason}. */
  static Frame close(int code, byte... reason) {
    byte[] payload =
        ByteBuffer.allocate(2 + reason.length).putShort((short) code).put(reason).array();
    return new Frame(FIN | CLOSE, payload);
  }

  public int opcode() {
    return head & 0x0F;
  }

  public String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }

  /** The code of a close frame; 1005 when it has none. */
  public int closeCode() {
    return payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort() & 0xFFFF;
  }

  /** As a client must send it. */
  public byte[] masked() {
    byte[] scrambled = payload.clone();
    for (int at = 0; at < scrambled.length; at++) {
      scrambled[at] ^= MASK[at % 4];
    }
    return join(prefix(0x80), MASK, scrambled);
  }

  /** As only a server may send it. */
  byte[] unmasked() {
    return join(prefix(0), payload);
  }

  private byte[] prefix(int maskBit) {
    int length = payload.length;
    if (length < 126) {
      return new byte[] {(byte) head, (byte) (maskBit | length)};
    }
    if (length < 0x1_0000) {
      return new byte[] {(byte) head, (byte) (maskBit | 126), (byte) (length >> 8), (byte) length};
    }
    return prefix(head, length);
  }

  /** The beginning of a masked frame that says it has {@code length} bytes, in eight of them. */
  static byte[] prefix(int head, long length) {
    return ByteBuffer.allocate(10).put((byte) head).put((byte) 0xFF).putLong(length).array();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
