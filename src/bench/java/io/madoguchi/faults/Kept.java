package io.madoguchi.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a visitor who has gone was shown.
 *
 * @param digest of every event, so that a long soak does not fill the memory
 */
record Kept(String token, long events, String digest) {

  private static final int ATTEMPTS = 6;

  static Kept of(StubbornVisitor visitor) {
    return of(visitor.token(), visitor.shown());
  }

  private static Kept of(String token, Transcript transcript) {
    return new Kept(token, transcript.last(), digest(transcript));
  }

  /**
   * @throws AssertionError when somebody who reads it afresh is shown something else
   */
  void check(Door door) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        Kept now = of(token, Reader.everything(door, token));
        if (!now.equals(this)) {
          throw new AssertionError("shown were " + this + ", and now " + now);
        }
        return;
      } catch (IOException failure) {
        // Too busy to let everybody in at the first knock.
        if (attempt == ATTEMPTS) {
          throw failure;
        }
      }
    }
  }

  private static String digest(Transcript transcript) {
    try {
      byte[] bytes = transcript.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
