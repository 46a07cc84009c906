package io.madoguchi.report;

import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.storage.EventCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts conversations of long ago into a database, as if they had been held then. All are closed.
 */
public final class PastConversations {

  private PastConversations() {}

  /**
   * @param name of the seeding; no two alike in one database
   * @return how many events were written
   */
  public static long seed(
      JdbcClient writes, String name, Random random, Instant from, int days, int many) {
    long events = 0;
    for (int each = 0; each < many; each++) {
      List<Recorded> log = RandomLogs.one(random, from, days);
      events += put(writes, id(log.getFirst().at(), name, each), log);
    }
    return events;
  }

  /** In the order of time, as real ones are. */
  private static String id(Instant at, String name, int each) {
    String millis = "%012x".formatted(at.toEpochMilli());
    return "%s-%s-%s-%d".formatted(millis.substring(0, 8), millis.substring(8), name, each);
  }

  private static int put(JdbcClient writes, String id, List<Recorded> log) {
    writes
        .sql(
            """
            INSERT INTO conversation (id, token_hash, language, page_url, page_title, started_at,
              phase, high, sequence, updated_at)
            VALUES (?, ?, 'ja', '', '', ?, 'closed', 0, ?, ?)
            """)
        .params(
            id,
            id,
            log.getFirst().at().toEpochMilli(),
            log.size(),
            log.getLast().at().toEpochMilli())
        .update();
    List<Object> parameters = new ArrayList<>();
    for (Recorded recorded : log) {
      parameters.addAll(
          List.of(
              id,
              recorded.sequence(),
              recorded.at().toEpochMilli(),
              EventCodec.write(recorded.event())));
    }
    String rows = "(?, ?, ?, ?)" + ", (?, ?, ?, ?)".repeat(log.size() - 1);
    writes
        .sql("INSERT INTO conversation_event (conversation, sequence, at, body) VALUES " + rows)
        .params(parameters)
        .update();
    return log.size();
  }
}
