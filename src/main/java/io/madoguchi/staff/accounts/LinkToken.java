package io.madoguchi.staff.accounts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret part of a one-time link: 64 bits that name the row, then 256 secret bits of which the
 * database has only the hash. Written as 54 characters of URL-safe Base64.
 */
public final class LinkToken {

  private static final int ID_BYTES = 8;
  private static final int ALL_BYTES = ID_BYTES + 32;
  private static final int TEXT_LENGTH = 54;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  private LinkToken(byte[] bytes) {
    this.bytes = bytes;
  }

  static LinkToken random() {
    byte[] bytes = new byte[ALL_BYTES];
    RANDOM.nextBytes(bytes);
    return new LinkToken(bytes);
  }

  /** Empty when {@code text} cannot be one, known or not. */
  static Optional<LinkToken> parse(String text) {
    if (text.length() != TEXT_LENGTH) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return bytes.length == ALL_BYTES ? Optional.of(new LinkToken(bytes)) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  String id() {
    return HexFormat.of().formatHex(bytes, 0, ID_BYTES);
  }

  String secretHash() {
    return HexFormat.of().formatHex(digest());
  }

  /** In a time that does not tell how much of it is right. */
  boolean hashesTo(String secretHash) {
    return MessageDigest.isEqual(digest(), HexFormat.of().parseHex(secretHash));
  }

  private byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(Arrays.copyOfRange(bytes, ID_BYTES, ALL_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What goes into the address. Never log it. */
  public String text() {
    return ENCODER.encodeToString(bytes);
  }
}
