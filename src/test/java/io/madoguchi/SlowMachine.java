package io.madoguchi;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Every test waits for its conditions as long as a slow machine takes, and not for Awaitility's own
 * ten seconds. JUnit finds it by itself.
 */
public final class SlowMachine implements BeforeAllCallback {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @Override
  public void beforeAll(ExtensionContext context) {
    Awaitility.setDefaultTimeout(PATIENCE);
  }
}
