package io.madoguchi.report;

import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Days that were counted, so that nobody counts them twice. Nothing is lost with them: a day that
 * is not here, or was counted by other terms, is counted anew from the logs. Thread-safe.
 */
@Component
class DayStore {

  private static final Logger LOG = LoggerFactory.getLogger(DayStore.class);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JdbcClient writes;
  private final JdbcClient reads;

  DayStore(JdbcClient writes, @Qualifier("reads") JdbcClient reads) {
    this.writes = writes;
    this.reads = reads;
  }

  Optional<DaySheet> find(LocalDate day, String terms) {
    return reads
        .sql("SELECT figures FROM report_day WHERE day = ? AND terms = ?")
        .params(day.toString(), terms)
        .query(String.class)
        .optional()
        .flatMap(json -> sheet(day, json));
  }

  boolean has(LocalDate day, String terms) {
    return reads
        .sql("SELECT 1 FROM report_day WHERE day = ? AND terms = ?")
        .params(day.toString(), terms)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  void put(LocalDate day, String terms, DaySheet sheet) {
    writes
        .sql(
            """
            INSERT INTO report_day (day, terms, figures) VALUES (?, ?, ?)
            ON CONFLICT (day) DO UPDATE SET terms = excluded.terms, figures = excluded.figures
            """)
        .params(day.toString(), terms, MAPPER.writeValueAsString(sheet))
        .update();
  }

  /** The newest day that is kept. */
  Optional<LocalDate> last() {
    return reads
        .sql("SELECT day FROM report_day ORDER BY day DESC LIMIT 1")
        .query(String.class)
        .optional()
        .map(LocalDate::parse);
  }

  void clearFrom(LocalDate day) {
    writes.sql("DELETE FROM report_day WHERE day >= ?").param(day.toString()).update();
  }

  /** All of them: what is asked for is counted anew. */
  void clear() {
    writes.sql("DELETE FROM report_day").update();
  }

  private static Optional<DaySheet> sheet(LocalDate day, String json) {
    try {
      return Optional.of(MAPPER.readValue(json, DaySheet.class));
    } catch (JacksonException broken) {
      LOG.warn("the stored figures of {} cannot be read; they are counted anew", day, broken);
      return Optional.empty();
    }
  }
}
