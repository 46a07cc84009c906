package io.madoguchi.conversation.storage;

import io.madoguchi.conversation.ConversationLog;
import io.madoguchi.conversation.LeftMessage;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Conversation.Birth;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Fold;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.conversation.state.Visitor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log in a database: one writer, and readers beside it that never wait for it. */
final class JdbcConversationLog implements ConversationLog {

  private static final int PAGE = 1_000;

  private final GroupCommit writer;
  private final JdbcClient reads;

  JdbcConversationLog(GroupCommit writer, JdbcClient reads) {
    this.writer = writer;
    this.reads = reads;
  }

  @Override
  public void append(Append append) {
    writer.append(append);
  }

  @Override
  public Optional<Conversation> load(ConversationId id) {
    return reading(
        () ->
            reads
                .sql(
                    """
                    SELECT language, page_url, page_title, started_at, visitor, attributes
                    FROM conversation WHERE id = ?
                    """)
                .param(id.value())
                .query((row, _) -> Conversation.begin(id, birth(row)))
                .optional()
                .map(this::replay));
  }

  private static Birth birth(ResultSet row) throws SQLException {
    return new Birth(
        row.getString(1),
        new Page(row.getString(2), row.getString(3)),
        Instant.ofEpochMilli(row.getLong(4)),
        new Visitor(row.getString(5), EventCodec.readAttributes(row.getString(6))));
  }

  private Conversation replay(Conversation born) {
    Conversation conversation = born;
    List<Recorded> page;
    do {
      page = read(born.id(), conversation.sequence(), PAGE);
      conversation = Fold.over(conversation, page);
    } while (page.size() == PAGE);
    return conversation;
  }

  @Override
  public List<Recorded> read(ConversationId id, long after, int limit) {
    return reading(
        () ->
            reads
                .sql(
                    """
                    SELECT sequence, at, command, body FROM conversation_event
                    WHERE conversation = ? AND sequence > ? ORDER BY sequence LIMIT ?
                    """)
                .params(id.value(), after, limit)
                .query(
                    (row, _) ->
                        new Recorded(
                            row.getLong(1),
                            Instant.ofEpochMilli(row.getLong(2)),
                            Optional.ofNullable(row.getString(3)).map(CommandId::new),
                            EventCodec.read(row.getString(4))))
                .list());
  }

  @Override
  public Optional<Long> sequenceOf(ConversationId id, CommandId command) {
    return reading(
        () ->
            reads
                .sql(
                    "SELECT sequence FROM conversation_event WHERE conversation = ? AND command ="
                        + " ?")
                .params(id.value(), command.value())
                .query(Long.class)
                .optional());
  }

  @Override
  public List<CommandId> commands(ConversationId id) {
    return reading(
        () ->
            reads
                .sql(
                    """
                    SELECT command FROM conversation_event
                    WHERE conversation = ? AND command IS NOT NULL
                    """)
                .param(id.value())
                .query((row, _) -> new CommandId(row.getString(1)))
                .list());
  }

  @Override
  public Optional<ConversationId> byToken(String tokenHash) {
    return reading(
        () ->
            reads
                .sql("SELECT id FROM conversation WHERE token_hash = ?")
                .param(tokenHash)
                .query((row, _) -> new ConversationId(row.getString(1)))
                .optional());
  }

  @Override
  public List<ConversationId> restingIn(PhaseName phase, Instant before, int limit) {
    return ids(
        """
        SELECT id FROM conversation
        WHERE phase = ? AND updated_at < ? ORDER BY updated_at LIMIT ?
        """,
        phase.word(),
        before.toEpochMilli(),
        limit);
  }

  @Override
  public List<ConversationId> lately(PhaseName phase, Instant since, int limit) {
    return ids(
        """
        SELECT id FROM conversation
        WHERE phase = ? AND updated_at >= ? ORDER BY updated_at DESC LIMIT ?
        """,
        phase.word(),
        since.toEpochMilli(),
        limit);
  }

  @Override
  public List<ConversationId> between(Instant from, Instant to, int limit) {
    return ids(
        """
        SELECT id FROM conversation
        WHERE updated_at >= ? AND started_at < ? ORDER BY id LIMIT ?
        """,
        from.toEpochMilli(),
        to.toEpochMilli(),
        limit);
  }

  private List<ConversationId> ids(String sql, Object... parameters) {
    return reading(
        () ->
            reads
                .sql(sql)
                .params(parameters)
                .query((row, _) -> new ConversationId(row.getString(1)))
                .list());
  }

  /** Ids are in the order of time. */
  @Override
  public Optional<Instant> firstBegan() {
    return reading(
        () ->
            reads
                .sql("SELECT started_at FROM conversation ORDER BY id LIMIT 1")
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli));
  }

  @Override
  public List<ConversationId> ofVisitor(String visitor, Instant before, int limit) {
    return reading(
        () ->
            reads
                .sql(
                    """
                    SELECT id FROM conversation
                    WHERE visitor = ? AND visitor <> '' AND started_at < ?
                    ORDER BY started_at DESC LIMIT ?
                    """)
                .params(visitor, before.toEpochMilli(), limit)
                .query((row, _) -> new ConversationId(row.getString(1)))
                .list());
  }

  @Override
  public List<LeftMessage> leftMessages(int limit) {
    return reading(
        () ->
            reads
                .sql(
                    """
                    SELECT conversation, at, body FROM conversation_event
                    WHERE substr(body, 1, 22) = '{"kind":"message-left"' ORDER BY at DESC LIMIT ?
                    """)
                .param(limit)
                .query(
                    (row, _) ->
                        new LeftMessage(
                            new ConversationId(row.getString(1)),
                            Instant.ofEpochMilli(row.getLong(2)),
                            (Event.MessageLeft) EventCodec.read(row.getString(3))))
                .list());
  }

  private static <T> T reading(Supplier<T> query) {
    try {
      return query.get();
    } catch (DataAccessException failure) {
      throw new StorageUnavailable(failure);
    }
  }
}
