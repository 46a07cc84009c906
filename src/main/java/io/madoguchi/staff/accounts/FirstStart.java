package io.madoguchi.staff.accounts;

import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Prints the addresses once the service listens, and as long as there is no administrator, or a
 * setting asks for one more, the link that makes one. To the console, not to the log: logs are kept
 * and sent around.
 */
@Component
@ConditionalOnWebApplication
class FirstStart {

  private static final String LINE = "─".repeat(78);

  private static final String SETUP =
      """

        There is no administrator yet. Make yourself one here (once, within %2$d hours):
        管理者がまだいません。次のリンクから登録してください（%2$d時間有効・1回限り）：

          %1$s
      """;

  private static final String RECOVERY =
      """

        madoguchi.staff.recover is set: one more administrator (once, within %2$d hours).
        Start without it next time.
        管理者を1人追加できます（%2$d時間有効・1回限り）。次回は madoguchi.staff.recover を外して起動してください：

          %1$s
      """;

  private final Accounts accounts;
  private final LinkSettings settings;
  private final Environment environment;

  FirstStart(Accounts accounts, LinkSettings settings, Environment environment) {
    this.accounts = accounts;
    this.settings = settings;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void welcome() {
    String port = environment.getProperty("local.server.port");
    if (port != null) {
      print(System.out, (secure() ? "https" : "http") + "://localhost:" + port);
    }
  }

  private void print(PrintStream console, String here) {
    StringBuilder text = new StringBuilder();
    text.append(
        """

        %1$s
          Madoguchi is open.                窓口が開きました。

            Demo   デモ        %2$s/
            Desk   担当者画面  %2$s/desk
            Help   ヘルプ      %2$s/help/ja
        """
            .formatted(LINE, here));
    Optional<LinkToken> setup = accounts.offerSetup();
    setup.ifPresent(
        token -> text.append(SETUP.formatted(here + "/setup/" + token.text(), hours())));
    if (setup.isEmpty() && settings.recover()) {
      LinkToken token = accounts.offerRecovery();
      text.append(RECOVERY.formatted(here + "/invite/" + token.text(), hours()));
    }
    console.println(text.append(LINE));
  }

  private long hours() {
    return settings.setupLink().toHours();
  }

  private boolean secure() {
    return has("server.ssl.bundle") || has("server.ssl.key-store") || has("server.ssl.certificate");
  }

  private boolean has(String setting) {
    @Nullable String value = environment.getProperty(setting);
    return value != null && !value.isBlank();
  }
}
