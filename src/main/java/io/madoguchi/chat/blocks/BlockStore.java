package io.madoguchi.chat.blocks;

import io.madoguchi.chat.blocks.Block.BlockedAddress;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Blocks in the database; those that are over or lifted stay as a record. Thread-safe. */
@Component
class BlockStore {

  /** Far more than a team blocks in a year, and a few megabytes. */
  private static final int MOST = 10_000;

  private final JdbcClient writes;

  BlockStore(JdbcClient writes) {
    this.writes = writes;
  }

  /**
   * Those that stand at {@code now}, newest first, at most {@value #MOST}. Read where they are
   * written: whoever has just blocked somebody reads it again at once.
   */
  List<Block> standing(Instant now) {
    return writes
        .sql(
            """
            SELECT id, visitor, address, address_until, conversation, blocked_by, blocked_at,
              ends_at, note
            FROM visitor_block WHERE ends_at > ? AND lifted_at IS NULL
            ORDER BY blocked_at DESC, id LIMIT ?
            """)
        .params(now.toEpochMilli(), MOST)
        .query(BlockStore::block)
        .list();
  }

  /** Nothing happens when it is there already. */
  void add(Block block) {
    writes
        .sql(
            """
            INSERT INTO visitor_block (id, visitor, address, address_until, conversation,
              blocked_by, blocked_at, ends_at, note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """)
        .param(block.id())
        .param(block.visitor())
        .param(block.address().map(BlockedAddress::fingerprint).orElse(null))
        .param(block.address().map(each -> each.until().toEpochMilli()).orElse(null))
        .param(block.conversation().value())
        .param(block.by().value())
        .param(block.at().toEpochMilli())
        .param(block.until().toEpochMilli())
        .param(block.note())
        .update();
  }

  void lift(String id, AgentId by, Instant at) {
    writes
        .sql(
            """
            UPDATE visitor_block SET lifted_by = ?, lifted_at = ?, address = NULL
            WHERE id = ? AND lifted_at IS NULL
            """)
        .param(by.value())
        .param(at.toEpochMilli())
        .param(id)
        .update();
  }

  /** Addresses are kept only for as long as they count. */
  void forgetAddresses(Instant now) {
    writes
        .sql("UPDATE visitor_block SET address = NULL WHERE address_until <= ?")
        .param(now.toEpochMilli())
        .update();
  }

  private static Block block(ResultSet row, int number) throws SQLException {
    @Nullable String address = row.getString("address");
    return new Block(
        row.getString("id"),
        row.getString("visitor"),
        address == null
            ? Optional.empty()
            : Optional.of(
                new BlockedAddress(address, Instant.ofEpochMilli(row.getLong("address_until")))),
        new ConversationId(row.getString("conversation")),
        new AgentId(row.getString("blocked_by")),
        Instant.ofEpochMilli(row.getLong("blocked_at")),
        Instant.ofEpochMilli(row.getLong("ends_at")),
        row.getString("note"));
  }
}
