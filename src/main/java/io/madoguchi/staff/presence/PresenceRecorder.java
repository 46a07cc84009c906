package io.madoguchi.staff.presence;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.PresenceChanged;
import io.madoguchi.staff.StaffChanged;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes presence down in the order of its changes, by one thread beside the desks: whoever changes
 * theirs waits for no disk. While nothing can be stored, changes wait in memory. Thread-safe.
 */
@Component
@EnableConfigurationProperties(PresenceLogSettings.class)
class PresenceRecorder implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(PresenceRecorder.class);
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final Duration FAREWELL = Duration.ofSeconds(5);
  private static final int MOST_WAITING = 10_000;

  private final PresenceRows rows;
  private final Agents agents;
  private final PresenceLogSettings settings;
  private final Clock clock;
  private final AtomicInteger queued = new AtomicInteger();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("presence").factory());

  PresenceRecorder(PresenceRows rows, Agents agents, PresenceLogSettings settings, Clock clock) {
    this.rows = rows;
    this.agents = agents;
    this.settings = settings;
    this.clock = clock;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Before anybody can come. */
  @Override
  public void afterSingletonsInstantiated() {
    rows.recover();
  }

  @EventListener
  void changed(PresenceChanged changed) {
    write(() -> rows.change(changed, agents.find(changed.agent()).map(Agent::capacity).orElse(1)));
  }

  @EventListener
  void changed(StaffChanged changed) {
    Instant now = clock.instant();
    write(
        () ->
            agents
                .find(changed.agent())
                .ifPresent(agent -> rows.capacity(agent.id(), agent.capacity(), now)));
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
  void pulse() {
    if (!thread.isShutdown()) {
      thread.execute(() -> tried(rows::seen));
    }
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
  void forget() {
    tried(() -> rows.forgetBefore(clock.instant().minus(settings.keep())));
  }

  private void write(Runnable change) {
    if (thread.isShutdown()) {
      return;
    }
    if (queued.incrementAndGet() > MOST_WAITING) {
      queued.decrementAndGet();
      LOG.error("a change of presence is not kept: {} wait to be stored", MOST_WAITING);
      return;
    }
    thread.execute(
        () -> {
          waiting.add(change);
          writeWaiting();
        });
  }

  private void writeWaiting() {
    while (!waiting.isEmpty()) {
      if (!tried(waiting.peek())) {
        if (!thread.isShutdown()) {
          thread.schedule(this::writeWaiting, RETRY.toMillis(), TimeUnit.MILLISECONDS);
        }
        return;
      }
      waiting.remove();
      queued.decrementAndGet();
    }
  }

  private static boolean tried(Runnable work) {
    try {
      work.run();
      return true;
    } catch (DataAccessException | TransactionException failure) {
      LOG.warn("presence cannot be stored now; it is tried again", failure);
      return false;
    }
  }

  /** Who is still there goes now, as far as the log is concerned. */
  @PreDestroy
  void close() throws InterruptedException {
    thread.execute(
        () -> {
          writeWaiting();
          tried(rows::stop);
        });
    thread.shutdown();
    if (!thread.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
      thread.shutdownNow();
    }
  }
}
