package io.madoguchi.chat.mentions;

import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mentions in the database: of each agent the newest {@value #MOST}, for {@link #KEEP}. The note
 * itself stays in the conversation's log. Thread-safe.
 */
@Component
public class MentionBook {

  static final int MOST = 50;
  private static final Duration KEEP = Duration.ofDays(90);
  private static final Logger LOG = LoggerFactory.getLogger(MentionBook.class);

  private final JdbcClient writes;
  private final JdbcClient reads;
  private final Clock clock;
  private final Uuid7 ids;

  MentionBook(JdbcClient writes, @Qualifier("reads") JdbcClient reads, Clock clock) {
    this.writes = writes;
    this.reads = reads;
    this.clock = clock;
    this.ids = new Uuid7(clock);
  }

  /**
   * @throws DataAccessException when it cannot be stored now
   */
  public void add(AgentId agent, Mention mention) {
    writes
        .sql(
            """
            INSERT INTO desk_mention (id, agent, conversation, sequence, name, text, at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            ids.next(),
            agent.value(),
            mention.conversation().value(),
            mention.sequence(),
            mention.name(),
            mention.text(),
            mention.at().toEpochMilli())
        .update();
    writes
        .sql(
            """
            DELETE FROM desk_mention WHERE agent = :agent AND id NOT IN
              (SELECT id FROM desk_mention WHERE agent = :agent ORDER BY at DESC, id DESC LIMIT :most)
            """)
        .param("agent", agent.value())
        .param("most", MOST)
        .update();
  }

  /** Newest first. */
  public List<Mention> of(AgentId agent) {
    return reads
        .sql(
            """
            SELECT conversation, sequence, at, name, text, read_at FROM desk_mention
            WHERE agent = ? ORDER BY at DESC, id DESC LIMIT ?
            """)
        .params(agent.value(), MOST)
        .query(MentionBook::mention)
        .list();
  }

  /**
   * The agent has the conversation before their eyes.
   *
   * @return whether there was something that they had not read
   */
  public boolean read(AgentId agent, ConversationId conversation) {
    boolean unread =
        reads
            .sql(
                """
                SELECT 1 FROM desk_mention
                WHERE agent = ? AND conversation = ? AND read_at IS NULL LIMIT 1
                """)
            .params(agent.value(), conversation.value())
            .query(Integer.class)
            .optional()
            .isPresent();
    return unread
        && writes
                .sql(
                    """
                    UPDATE desk_mention SET read_at = ?
                    WHERE agent = ? AND conversation = ? AND read_at IS NULL
                    """)
                .params(clock.millis(), agent.value(), conversation.value())
                .update()
            > 0;
  }

  @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT3M")
  void forget() {
    try {
      writes
          .sql("DELETE FROM desk_mention WHERE at < ?")
          .param(clock.instant().minus(KEEP).toEpochMilli())
          .update();
    } catch (DataAccessException failure) {
      LOG.warn("old mentions could not be let go; the next time tries again", failure);
    }
  }

  private static Mention mention(ResultSet row, int number) throws SQLException {
    row.getLong("read_at");
    boolean read = !row.wasNull();
    return new Mention(
        new ConversationId(row.getString("conversation")),
        row.getLong("sequence"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("name"),
        row.getString("text"),
        read);
  }
}
