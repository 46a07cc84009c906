package io.madoguchi.staff;

import static org.mockito.Mockito.mock;

import com.zaxxer.hikari.HikariDataSource;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.knowledge.Article;
import io.madoguchi.knowledge.BotSettings;
import io.madoguchi.knowledge.Dictionaries;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.knowledge.OpeningHours;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.Text;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * The staff and desk rooms alone, on a SQLite database of their own and a clock that tests turn.
 * Not marked as a configuration: the whole service's scan must not find it.
 */
@EnableAutoConfiguration
@EnableScheduling
@ComponentScan(
    basePackages = {"io.madoguchi.staff", "io.madoguchi.desk"},
    excludeFilters = {
      @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
      // It looks at the whole house.
      @ComponentScan.Filter(
          type = FilterType.REGEX,
          pattern = "io\\.madoguchi\\.desk\\.(board|reports)\\..*")
    })
@Import({StaffFixture.class, StaffChanges.class})
public class StaffApplication {

  /** Not where the service itself would keep its data. */
  public static final String DATA = "target/staff-data";

  @Bean
  DynamicPropertyRegistrar data() {
    return settings -> settings.add("madoguchi.data", () -> DATA);
  }

  @Bean
  Path database() throws IOException {
    return Files.createTempDirectory("staff").resolve("staff.db");
  }

  @Bean
  @Primary
  DataSource dataSource(Path database) {
    return pool(database, 1);
  }

  @Bean
  DataSource readingDataSource(Path database) {
    return pool(database, 4);
  }

  @Bean
  @Primary
  JdbcClient writes(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  JdbcClient reads(@Qualifier("readingDataSource") DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean({"clock", "steadyClock"})
  TurnableClock clock() {
    return new TurnableClock(Clock.system(ZoneId.of("Asia/Tokyo")));
  }

  /** The desk asks it for messages left; here nobody has left any. */
  @Bean
  Conversations conversations() {
    return mock(Conversations.class);
  }

  /** Readiness asks for it. */
  @Bean
  HealthIndicator storageHealthIndicator() {
    return () -> Health.up().build();
  }

  @Bean
  KnowledgeBase knowledgeBase() {
    Article article =
        new Article(
            "return-how",
            Map.of(
                Language.JA,
                new Article.Page(
                    "返品の方法",
                    List.of("返品", "返送"),
                    Optional.empty(),
                    List.of(),
                    "マイページから**返品**できます。",
                    "",
                    new Origin("articles/ja/return-how.md", 1, 1))));
    Text text = new Text(Map.of(Language.JA, "まどか"));
    Knowledge knowledge =
        new Knowledge(
            "0",
            new BotSettings(
                text,
                List.of(Language.JA, Language.EN),
                new BotSettings.Greeting(text, List.of()),
                BotSettings.Thresholds.of(0.7, 0.3),
                new BotSettings.Fallback(1, false),
                List.of(new BotSettings.Team("support", text)),
                new OpeningHours(ZoneId.of("Asia/Tokyo"), Map.of(), false, Map.of()),
                Duration.ofHours(24),
                Duration.ofMinutes(30)),
            Map.of(),
            Map.of(),
            Map.of(article.id(), article),
            Dictionaries.EMPTY);
    return () -> knowledge;
  }

  private static HikariDataSource pool(Path database, int size) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:sqlite:" + database + "?journal_mode=WAL&busy_timeout=5000");
    pool.setMaximumPoolSize(size);
    return pool;
  }
}
