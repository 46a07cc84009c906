package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** axe-core's judgement of a page as it stands, shadow trees included. */
final class Accessibility {

  private static final Path AXE = Path.of("widget", "node_modules", "axe-core", "axe.min.js");

  /** Gives back a line for each element with a serious or critical finding. */
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
        ({violations}) => done(violations
          .filter(({impact}) => impact === 'serious' || impact === 'critical')
          .flatMap(({id, impact, nodes}) => nodes.map(({target, html, failureSummary}) =>
            `${impact} ${id} at ${target.flat().join(' » ')}: ${failureSummary.replaceAll('\\n', ' ')} ${html}`))),
        (failure) => done([`axe itself failed: ${failure}`]));
      """;

  private Accessibility() {}

  static void check(Window window) {
    window.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    window.script(axe());
    Object findings = window.driver().executeAsyncScript(RUN);
    assertThat((List<?>) findings).as(window.driver().getCurrentUrl()).isEmpty();
  }

  private static String axe() {
    try {
      return Files.readString(AXE);
    } catch (IOException missing) {
      throw new UncheckedIOException(
          AXE + " is missing; run `npm ci` in widget/ (`mvn verify` does it)", missing);
    }
  }
}
