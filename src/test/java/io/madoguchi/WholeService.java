package io.madoguchi;

import io.madoguchi.staff.StaffFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a free port, with the small bot of the tests and an empty database. One for
 * all tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Madoguchi.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "madoguchi.intents=src/test/resources/bot")
@ContextConfiguration(initializers = WholeService.OwnData.class)
@Import(StaffFixture.class)
public @interface WholeService {

  /** Gives each service a data folder of its own. */
  final class OwnData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      try {
        TestPropertyValues.of("madoguchi.data=" + Files.createTempDirectory("madoguchi"))
            .applyTo(context);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
