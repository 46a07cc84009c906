package io.madoguchi.staff.login;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id with the parameters OWASP names (19 MiB, 2 passes, 1 lane). Thread-safe.
 *
 * <p>At most half of the processors hash at a time: the rest belongs to visitors, and a thousand
 * logins at once must not take 19 GiB.
 */
public final class Passwords {

  /** In characters; longer ones are wrong without being looked at. */
  public static final int MAX_LENGTH = 256;

  /**
   * Costs as much to compare with as any account's, and no password has it: salt and hash are
   * nothing but zeros. Written down, because hashing one would cost every start a second of
   * processor time and 19 MiB.
   */
  static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43);

  private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore places =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

  public String hash(String password) {
    return inTurn(() -> encoded(password));
  }

  /** As slow for somebody unknown as for a known account, so that logins cannot be guessed. */
  boolean match(String password, Optional<String> hash) {
    String given = password.length() > MAX_LENGTH ? "" : normal(password);
    boolean same = inTurn(() -> argon2.matches(given, hash.orElse(NOBODYS)));
    return same && hash.isPresent();
  }

  private String encoded(String password) {
    String hash = argon2.encode(normal(password));
    if (hash == null) {
      throw new IllegalStateException("Argon2 gave no hash");
    }
    return hash;
  }

  /** The same password typed with another input method is the same. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private <T> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
