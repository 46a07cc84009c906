package io.madoguchi.conversation;

import io.madoguchi.conversation.ConversationLog.Append;
import io.madoguchi.conversation.Phase.Ticket;
import io.madoguchi.conversation.Phase.WithAgent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL that writes the log; the same for SQLite and PostgreSQL. */
final class LogStatements {

  private static final String EVENT =
      """
      INSERT INTO conversation_event (conversation, sequence, at, command, body)
      VALUES (?, ?, ?, ?, ?)
      """;

  private static final String BIRTH =
      """
      INSERT INTO conversation
        (phase, team, high, waiting_since, agent, sequence, updated_at,
         id, token_hash, language, page_url, page_title, started_at, visitor, attributes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String STATE =
      """
      UPDATE conversation
      SET phase = ?, team = ?, high = ?, waiting_since = ?, agent = ?, sequence = ?, updated_at = ?
      WHERE id = ?
      """;

  private LogStatements() {}

  static void insert(Connection connection, List<Append> appends) throws SQLException {
    try (PreparedStatement birth = connection.prepareStatement(BIRTH);
        PreparedStatement event = connection.prepareStatement(EVENT);
        PreparedStatement state = connection.prepareStatement(STATE)) {
      for (Append append : appends) {
        if (append.tokenHash().isPresent()) {
          bindState(birth, append);
          bindBirth(birth, append.conversation(), append.tokenHash().get());
          birth.addBatch();
        } else {
          bindState(state, append);
          state.addBatch();
        }
        for (Recorded recorded : append.events()) {
          bindEvent(event, append.conversation().id(), recorded);
          event.addBatch();
        }
      }
      birth.executeBatch();
      event.executeBatch();
      state.executeBatch();
    }
  }

  private static void bindState(PreparedStatement statement, Append append) throws SQLException {
    Conversation conversation = append.conversation();
    @Nullable Ticket ticket =
        switch (conversation.phase()) {
          case Phase.Waiting waiting -> waiting.ticket();
          case WithAgent held -> held.ticket();
          case Phase.WithBot _, Phase.Closed _ -> null;
        };
    statement.setString(1, conversation.phase().name().word());
    statement.setString(2, ticket == null ? null : ticket.team());
    statement.setInt(3, ticket != null && ticket.high() ? 1 : 0);
    statement.setObject(4, ticket == null ? null : ticket.since().toEpochMilli());
    statement.setString(
        5, conversation.phase() instanceof WithAgent held ? held.agent().value() : null);
    statement.setLong(6, conversation.sequence());
    statement.setLong(7, append.events().getLast().at().toEpochMilli());
    statement.setString(8, conversation.id().value());
  }

  private static void bindBirth(PreparedStatement statement, Conversation born, String tokenHash)
      throws SQLException {
    statement.setString(9, tokenHash);
    statement.setString(10, born.birth().language());
    statement.setString(11, born.birth().page().url());
    statement.setString(12, born.birth().page().title());
    statement.setLong(13, born.birth().at().toEpochMilli());
    statement.setString(14, born.birth().visitor().id());
    statement.setString(15, EventCodec.writeAttributes(born.birth().visitor().attributes()));
  }

  private static void bindEvent(PreparedStatement statement, ConversationId id, Recorded recorded)
      throws SQLException {
    statement.setString(1, id.value());
    statement.setLong(2, recorded.sequence());
    statement.setLong(3, recorded.at().toEpochMilli());
    statement.setString(4, recorded.command().map(CommandId::value).orElse(null));
    statement.setString(5, EventCodec.write(recorded.event()));
  }

  /** Whether {@code failure} is a violated unique key: SQLITE_CONSTRAINT, or SQLSTATE 23xxx. */
  static boolean isConflict(@Nullable Throwable failure) {
    for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql
          && (sql.getErrorCode() == 19
              || (sql.getSQLState() != null && sql.getSQLState().startsWith("23")))) {
        return true;
      }
    }
    return false;
  }
}
