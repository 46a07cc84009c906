package io.madoguchi.conversation.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.madoguchi.conversation.ConversationLog.Append;
import io.madoguchi.conversation.ConversationLog.LogConflict;
import io.madoguchi.conversation.StorageUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * The one writer of the log: takes what is waiting, at most {@value #BATCH} appends, into one
 * transaction, and lets their callers go on once it is durable. One platform thread, because SQLite
 * has one writer anyway and a commit costs the same for one row and for many.
 */
final class GroupCommit implements AutoCloseable {

  private static final int BATCH = 256;
  private static final int BACKLOG = 20_000;

  /**
   * Between the beginnings of two transactions, in nanoseconds: a message that comes alone does not
   * wait for others, and in a rush each transaction takes more of them. Seven that are stored
   * together cost the processor less than two that are not.
   */
  private static final long APART = TimeUnit.MILLISECONDS.toNanos(4);

  private final BlockingQueue<Waiting> backlog = new LinkedBlockingQueue<>(BACKLOG);
  private final DataSource source;
  private final Thread writer;
  private volatile boolean open = true;
  private volatile boolean failing;

  /** When the last transaction began, on the clock of {@link System#nanoTime}. */
  private long began = System.nanoTime() - APART;

  /**
   * @param bodies of its events, written by the caller, because there is only one writer
   */
  private record Waiting(Append append, List<String> bodies, CompletableFuture<Void> done) {}

  GroupCommit(DataSource source) {
    this.source = source;
    this.writer = Thread.ofPlatform().name("log-writer").start(this::run);
  }

  /**
   * Returns when {@code append} is durable.
   *
   * @throws LogConflict when another event has one of its sequences or command ids
   * @throws StorageUnavailable when it is not known to be stored
   */
  void append(Append append) {
    List<String> bodies =
        append.events().stream().map(recorded -> EventCodec.write(recorded.event())).toList();
    Waiting waiting = new Waiting(append, bodies, new CompletableFuture<>());
    if (!open || !backlog.offer(waiting)) {
      throw new StorageUnavailable(new IllegalStateException(open ? "backlog full" : "shut down"));
    }
    try {
      waiting.done().join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  private void run() {
    List<Waiting> batch = new ArrayList<>(BATCH);
    while (open || !backlog.isEmpty()) {
      try {
        batch.add(backlog.take());
        gather();
        backlog.drainTo(batch, BATCH - 1);
        began = System.nanoTime();
        store(batch);
      } catch (InterruptedException _) {
        open = false;
      } finally {
        batch.clear();
      }
    }
  }

  /** Waits for more to come, unless the last transaction is long past or many wait already. */
  private void gather() {
    long rest = APART - (System.nanoTime() - began);
    if (rest > 0 && open && backlog.size() < BATCH) {
      LockSupport.parkNanos(rest);
      // Told to end meanwhile: what waits is stored first, by a thread that is not interrupted.
      if (Thread.interrupted()) {
        open = false;
      }
    }
  }

  private void store(List<Waiting> batch) {
    try {
      commit(batch);
      failing = false;
      batch.forEach(waiting -> waiting.done().complete(null));
    } catch (SQLException | RuntimeException failure) {
      if (!LogStatements.isAboutOneAppend(failure)) {
        failing = true;
        batch.forEach(waiting -> fail(waiting, new StorageUnavailable(failure)));
      } else if (batch.size() > 1) {
        batch.forEach(waiting -> store(List.of(waiting)));
      } else {
        fail(batch.getFirst(), meaning(batch.getFirst().append(), failure));
      }
    }
  }

  private static void fail(Waiting waiting, RuntimeException failure) {
    waiting.done().completeExceptionally(failure);
  }

  /** Whether the last attempt to store something failed for a reason of the storage's. */
  boolean failing() {
    return failing;
  }

  /** Tries whether storing works, once it has failed: nobody else may come by to find out. */
  void probe() {
    try (Connection connection = source.getConnection()) {
      try {
        LogStatements.touch(connection);
        failing = false;
      } catch (SQLException failure) {
        evict(connection);
      }
    } catch (SQLException _) {
      // Still failing.
    }
  }

  private void commit(List<Waiting> batch) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        try (LogStatements statements = new LogStatements(connection)) {
          for (Waiting waiting : batch) {
            statements.add(waiting.append(), waiting.bodies());
          }
          statements.execute();
        }
        connection.commit();
        connection.setAutoCommit(true);
      } catch (SQLException | RuntimeException failure) {
        abandon(connection, failure);
        throw failure;
      }
    }
  }

  /** After an error a SQLite connection may stay broken, for instance once the disk was full. */
  private void abandon(Connection connection, Exception failure) {
    try {
      connection.rollback();
    } catch (SQLException worse) {
      failure.addSuppressed(worse);
    }
    evict(connection);
  }

  private void evict(Connection connection) {
    if (source instanceof HikariDataSource pool) {
      pool.evictConnection(connection);
    }
  }

  private static RuntimeException meaning(Append append, Exception failure) {
    return LogStatements.isConflict(failure)
        ? new LogConflict(append.conversation().id(), failure)
        : new StorageUnavailable(failure);
  }

  /** Stores what is waiting, then ends the thread. */
  @Override
  public void close() {
    open = false;
    writer.interrupt();
    try {
      writer.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    List<Waiting> late = new ArrayList<>();
    backlog.drainTo(late);
    late.forEach(
        waiting ->
            waiting
                .done()
                .completeExceptionally(
                    new StorageUnavailable(new IllegalStateException("shut down"))));
  }
}
