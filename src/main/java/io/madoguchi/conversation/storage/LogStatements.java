package io.madoguchi.conversation.storage;

import io.madoguchi.conversation.ConversationLog.Append;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.conversation.state.Priority;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that writes the log, for one transaction; the same for SQLite and PostgreSQL. Used by one
 * thread.
 */
final class LogStatements implements AutoCloseable {

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

  private static final String TOUCH =
      """
      UPDATE conversation SET updated_at = updated_at
      WHERE id = (SELECT min(id) FROM conversation)
      """;

  private final PreparedStatement birth;
  private final PreparedStatement event;
  private final PreparedStatement state;

  LogStatements(Connection connection) throws SQLException {
    birth = connection.prepareStatement(BIRTH);
    event = connection.prepareStatement(EVENT);
    state = connection.prepareStatement(STATE);
  }

  /**
   * @param bodies of the events, as {@link EventCodec} writes them
   */
  void add(Append append, List<String> bodies) throws SQLException {
    if (append.tokenHash().isPresent()) {
      bindState(birth, append);
      bindBirth(birth, append.conversation(), append.tokenHash().get());
      birth.addBatch();
    } else {
      bindState(state, append);
      state.addBatch();
    }
    for (int at = 0; at < bodies.size(); at++) {
      bindEvent(append.conversation().id(), append.events().get(at), bodies.get(at));
      event.addBatch();
    }
  }

  /** Carries out all that was added, births first. */
  void execute() throws SQLException {
    birth.executeBatch();
    event.executeBatch();
    state.executeBatch();
  }

  @Override
  public void close() throws SQLException {
    birth.close();
    event.close();
    state.close();
  }

  /** Writes without changing anything. */
  static void touch(Connection connection) throws SQLException {
    try (PreparedStatement touch = connection.prepareStatement(TOUCH)) {
      touch.executeUpdate();
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
    statement.setInt(3, ticket != null && ticket.priority() != Priority.NORMAL ? 1 : 0);
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

  private void bindEvent(ConversationId id, Recorded recorded, String body) throws SQLException {
    event.setString(1, id.value());
    event.setLong(2, recorded.sequence());
    event.setLong(3, recorded.at().toEpochMilli());
    event.setString(4, recorded.command().map(CommandId::value).orElse(null));
    event.setString(5, body);
  }

  /** Whether {@code failure} is a violated unique key: SQLITE_CONSTRAINT, or SQLSTATE 23xxx. */
  static boolean isConflict(Throwable failure) {
    return any(failure, sql -> sql.getErrorCode() == 19 || inClass(sql, "23"));
  }

  /**
   * Whether {@code failure} lies in what was to be stored, so that the rest of a batch may go on: a
   * conflict, SQLITE_TOOBIG, SQLITE_MISMATCH, or SQLSTATE 22xxx (data).
   */
  static boolean isAboutOneAppend(Throwable failure) {
    return isConflict(failure)
        || any(
            failure,
            sql -> sql.getErrorCode() == 18 || sql.getErrorCode() == 20 || inClass(sql, "22"));
  }

  private static boolean inClass(SQLException failure, String sqlStateClass) {
    return failure.getSQLState() != null && failure.getSQLState().startsWith(sqlStateClass);
  }

  private static boolean any(@Nullable Throwable failure, Predicate<SQLException> wanted) {
    for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql && wanted.test(sql)) {
        return true;
      }
    }
    return false;
  }
}
