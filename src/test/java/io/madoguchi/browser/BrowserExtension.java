package io.madoguchi.browser;

import io.madoguchi.browser.Stage.Service;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.staff.StaffFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.logging.LogEntry;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives every test a {@link Stage} and clears it afterwards. A failure leaves a picture and the
 * source of each page in {@code target/screenshots}; a page that broke the content security policy
 * or threw an error fails its test. Without a browser the tests are skipped, and in CI they fail.
 */
final class BrowserExtension
    implements ExecutionCondition,
        BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        ParameterResolver {

  static final Path PICTURES = Path.of("target", "screenshots");

  private static final Namespace OURS = Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean runs = Installation.find().isPresent() || "true".equals(System.getenv("CI"));
    return runs
        ? ConditionEvaluationResult.enabled("there is a browser, or there must be")
        : ConditionEvaluationResult.disabled(Installation.MISSING);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (Installation.find().isEmpty()) {
      throw new IllegalStateException(Installation.MISSING);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    ApplicationContext beans = SpringExtension.getApplicationContext(context);
    Service service =
        new Service(
            beans.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
            beans.getBean(StaffFixture.class),
            beans.getBean(Conversations.class));
    Browsers browsers =
        context
            .getRoot()
            .getStore(OURS)
            .computeIfAbsent(
                Browsers.class,
                _ -> new Browsers(Installation.find().orElseThrow()),
                Browsers.class);
    service.clear();
    context.getStore(OURS).put(Stage.class, new Stage(service, browsers));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Stage stage = stage(context);
    List<String> broken = context.getExecutionException().isPresent() ? List.of() : broken(stage);
    boolean failed = context.getExecutionException().isPresent() || !broken.isEmpty();
    if (failed) {
      stage.record(PICTURES, name(context));
    }
    stage.clear(failed);
    if (!broken.isEmpty()) {
      throw new AssertionError("the browser complained: " + String.join("\n", broken));
    }
  }

  private static List<String> broken(Stage stage) {
    return stage.browsers().stream()
        .flatMap(
            one ->
                Stream.of("Content Security Policy", "Uncaught")
                    .flatMap(one::complaints)
                    .map(LogEntry::getMessage))
        .toList();
  }

  private static String name(ExtensionContext context) {
    String method = context.getTestMethod().map(each -> each.getName()).orElse("test");
    return context.getRequiredTestClass().getSimpleName() + "-" + method;
  }

  private static Stage stage(ExtensionContext context) {
    return Optional.ofNullable(context.getStore(OURS).get(Stage.class, Stage.class)).orElseThrow();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Stage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return stage(context);
  }
}
