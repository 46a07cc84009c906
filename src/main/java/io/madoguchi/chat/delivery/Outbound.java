package io.madoguchi.chat.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/**
 * The outgoing side of one socket. One thread at a time writes: first what was queued, then, for
 * each followed conversation, what its log holds after the last event sent. Thread-safe; nobody who
 * calls it ever waits for somebody else's network: whoever carries out what this very peer sent
 * writes what comes of it, and for everybody else a virtual thread does.
 */
public final class Outbound {

  /** A reader who takes longer than this for one frame, or lets this much pile up, is let go. */
  private static final long SLOWEST_NANOS = TimeUnit.SECONDS.toNanos(4);

  private static final int BACKLOG = 1_000;

  /** Frames that leave together at most. */
  private static final int TOGETHER = 16;

  /** For a peer to take note that it is closed, before the line is cut. */
  private static final Duration LAST_WORD = Duration.ofSeconds(5);

  private static final String ATTRIBUTE = "outbound";

  public static final CloseStatus TOO_SLOW = new CloseStatus(4008, "too slow");

  private final WebSocketSession session;
  private final Wire wire;
  private final Queue<String> queued = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Set<Follower> followers = new CopyOnWriteArraySet<>();
  private final AtomicInteger work = new AtomicInteger();
  private volatile @Nullable Thread holder;
  private volatile long sendingSince;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final CountDownLatch told = new CountDownLatch(1);
  private final ReentrantLock serving = new ReentrantLock();
  private volatile @Nullable CloseStatus ending;
  private final long openedAt = System.nanoTime();
  private volatile boolean greeted;

  private Outbound(WebSocketSession session) {
    this.session = session;
    this.wire = new Wire(session);
  }

  /** The one of that session. */
  public static Outbound of(WebSocketSession session) {
    return (Outbound)
        session.getAttributes().computeIfAbsent(ATTRIBUTE, _ -> new Outbound(session));
  }

  /** Queues a frame; frames are sent in the order of these calls. */
  public void send(String frame) {
    if (waiting.incrementAndGet() > BACKLOG) {
      close(TOO_SLOW);
      return;
    }
    queued.add(frame);
    nudge();
  }

  public void follow(Follower follower) {
    followers.add(follower);
    nudge();
  }

  public void unfollow(Follower follower) {
    followers.remove(follower);
  }

  /** There may be something new: makes sure that it will be sent. */
  void nudge() {
    if (Thread.currentThread() != holder && work.getAndIncrement() == 0) {
      Thread.ofVirtual().name("outbound").start(this::run);
    }
  }

  /** What this thread causes to be sent is sent by its {@link #release}. */
  public void hold() {
    holder = Thread.currentThread();
  }

  /** Sends what there is, unless somebody else is about to; waits for this peer's network. */
  public void release() {
    holder = null;
    if (work.getAndIncrement() == 0) {
      run();
    }
  }

  private void run() {
    int seen = work.get();
    do {
      try {
        sendAll();
      } catch (IOException | RuntimeException _) {
        // The socket is gone or the log cannot be read: the client comes back and resumes by
        // sequence.
        close(CloseStatus.SERVICE_RESTARTED);
      }
      seen = work.addAndGet(-seen);
    } while (seen != 0);
  }

  private void sendAll() throws IOException {
    // First of all: what was queued before the end is still sent.
    CloseStatus status = ending;
    int together = 0;
    String frame = next(status);
    while (frame != null) {
      String following = next(status);
      boolean more = following != null && ++together % TOGETHER != 0;
      transmit(frame, more);
      frame = following;
    }
    if (status != null) {
      close(status);
    }
  }

  private @Nullable String next(@Nullable CloseStatus status) {
    String frame = queued.poll();
    if (frame != null) {
      waiting.decrementAndGet();
    } else if (status == null) {
      Iterator<Follower> each = followers.iterator();
      while (frame == null && each.hasNext()) {
        frame = each.next().next();
      }
    }
    return frame;
  }

  private void transmit(String frame, boolean more) throws IOException {
    if (!session.isOpen()) {
      return;
    }
    sendingSince = System.nanoTime() | 1;
    try {
      wire.write(frame, more);
    } finally {
      sendingSince = 0;
    }
  }

  /** Whether the peer has not taken a frame for too long. */
  public boolean stalled() {
    long since = sendingSince;
    return since != 0 && System.nanoTime() - since > SLOWEST_NANOS;
  }

  /** The peer has said hello, and is no stranger any more. */
  public void greeted() {
    greeted = true;
  }

  /** Whether the peer has been here for so long, and not said hello. */
  public boolean strangerFor(Duration time) {
    return !greeted && System.nanoTime() - openedAt > time.toNanos();
  }

  /** Held while what the peer asked for is carried out, so that its end can wait for it. */
  public ReentrantLock serving() {
    return serving;
  }

  /** Whether {@link #close} was called. */
  public boolean closed() {
    return closing.get();
  }

  /** Closes once everything queued is sent, so that the client learns why. */
  public void end(CloseStatus status) {
    ending = status;
    nudge();
  }

  /** Whether {@link #end} was called: what the client still sends does not count any more. */
  public boolean ending() {
    return ending != null;
  }

  /**
   * Closes at once, whatever is still queued. Does not wait: a peer who does not read would not
   * take the close frame either, and the line is cut then.
   */
  public void close(CloseStatus status) {
    if (closing.compareAndSet(false, true)) {
      Thread.ofVirtual().name("closing").start(() -> tell(status));
      CompletableFuture.delayedExecutor(LAST_WORD.toMillis(), TimeUnit.MILLISECONDS)
          .execute(this::cut);
    }
  }

  private void tell(CloseStatus status) {
    try {
      session.close(status);
    } catch (IOException _) {
      // It is gone already.
    } finally {
      told.countDown();
    }
  }

  /** Waits until the peer was told that it is closed. */
  public void awaitClosing(Duration patience) throws InterruptedException {
    told.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void cut() {
    if (session instanceof NativeWebSocketSession wrapper
        && wrapper.getNativeSession(Session.class) instanceof Session jetty) {
      jetty.disconnect();
    }
  }

  public WebSocketSession session() {
    return session;
  }
}
