package io.madoguchi.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * One visitor's socket, as light as can be: frames are made and recognised as bytes, so that the
 * load costs less than what it measures. Used by one thread.
 */
final class Visitor {

  private static final String HANDSHAKE =
      """
      GET /ws/visitor HTTP/1.1\r
      Host: localhost\r
      Upgrade: websocket\r
      Connection: Upgrade\r
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
      Sec-WebSocket-Version: 13\r
      \r
      """;
  private static final int PING = 0x9;
  private static final int PONG = 0xA;
  private static final int TEXT = 0x1;

  private final SocketChannel channel;
  private final Figures figures;
  private final SelectionKey key;
  private final Deque<Long> unaccepted = new ArrayDeque<>();
  private final Deque<Long> unanswered = new ArrayDeque<>();
  private final Deque<ByteBuffer> unsent = new ArrayDeque<>();
  private @Nullable Long answering;
  private byte[] rest = {};
  private boolean upgraded;
  private boolean welcome;
  private boolean wantsPerson;
  private int asked;

  /**
   * @param number by which its own address is chosen: one address has 28,000 ports
   */
  Visitor(Selector selector, int port, int number, Figures figures) throws IOException {
    this.figures = figures;
    channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    byte[] own = {127, 0, 0, (byte) (2 + number / 20_000)};
    channel.bind(new InetSocketAddress(InetAddress.getByAddress(own), 0));
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.configureBlocking(false);
    key = channel.register(selector, SelectionKey.OP_READ, this);
    write(ByteBuffer.wrap(HANDSHAKE.getBytes(StandardCharsets.US_ASCII)));
  }

  /**
   * @param due when the question was to be asked, on the clock of {@link System#nanoTime}
   */
  void ask(String question, long due) throws IOException {
    if (!key.isValid()) {
      return;
    }
    unaccepted.add(due);
    unanswered.add(due);
    text(
        "{\"type\":\"say\",\"id\":\"m%d\",\"text\":\"%s\"}"
            .formatted(++asked, question.replace("\\", "").replace("\"", "")));
  }

  /** Stands in line for an agent, and stays there. */
  void askForPerson() throws IOException {
    wantsPerson = true;
    unaccepted.add(System.nanoTime());
    text("{\"type\":\"request-agent\",\"id\":\"p%d\"}".formatted(++asked));
  }

  boolean welcome() {
    return welcome;
  }

  /** Whether nothing is under way. */
  boolean accepted() {
    return unaccepted.isEmpty();
  }

  /** Reads what came; {@code buffer} is anybody's. */
  void ready(ByteBuffer buffer) throws IOException {
    if (key.isWritable()) {
      flush();
    }
    buffer.clear().put(rest);
    int count = channel.read(buffer);
    if (count < 0) {
      figures.broken();
      close();
      return;
    }
    buffer.flip();
    if (!upgraded) {
      upgrade(buffer);
    }
    while (upgraded && frame(buffer)) {
      // On to the next.
    }
    rest = new byte[buffer.remaining()];
    buffer.get(rest);
  }

  private void upgrade(ByteBuffer buffer) throws IOException {
    String answer = StandardCharsets.US_ASCII.decode(buffer.duplicate()).toString();
    int end = answer.indexOf("\r\n\r\n");
    if (end >= 0) {
      buffer.position(buffer.position() + end + 4);
      upgraded = true;
      text("{\"type\":\"hello\",\"protocol\":1,\"language\":\"ja\"}");
    }
  }

  /** Takes one frame out of {@code buffer}; false when there is no whole one. */
  private boolean frame(ByteBuffer buffer) throws IOException {
    int from = buffer.position();
    if (buffer.remaining() < 2) {
      return false;
    }
    int opcode = buffer.get() & 0x0F;
    int length = buffer.get() & 0x7F;
    if (length == 126) {
      if (buffer.remaining() < 2) {
        buffer.position(from);
        return false;
      }
      length = buffer.getShort() & 0xFFFF;
    }
    if (buffer.remaining() < length) {
      buffer.position(from);
      return false;
    }
    byte[] payload = new byte[length];
    buffer.get(payload);
    if (opcode == TEXT) {
      understand(new String(payload, StandardCharsets.ISO_8859_1));
    } else if (opcode == PING) {
      send(PONG, payload);
    }
    return true;
  }

  private void understand(String frame) throws IOException {
    if (frame.startsWith("{\"type\":\"accepted\"")) {
      took(unaccepted);
    } else if (frame.startsWith("{\"type\":\"event\"")) {
      event(frame);
    } else if (frame.startsWith("{\"type\":\"welcome\"")) {
      welcome = true;
    } else if (frame.startsWith("{\"type\":\"refused\"")) {
      unaccepted.poll();
      figures.refused();
    }
  }

  /** A question's own event comes first; what the bot says next is the answer to it. */
  private void event(String frame) throws IOException {
    int due = frame.indexOf(Desk.DUE);
    if (due >= 0) {
      String since = frame.substring(due + Desk.DUE.length(), frame.indexOf('"', due));
      figures.replied(System.nanoTime() - Long.parseLong(since));
    } else if (frame.contains("\"role\":\"visitor\"")) {
      answering = unanswered.poll();
    } else if (frame.contains("\"role\":\"bot\"")) {
      if (answering != null) {
        figures.answered(System.nanoTime() - answering);
        answering = null;
      }
    } else if (frame.contains("\"kind\":\"agent-joined\"")) {
      figures.joined();
    } else if (!wantsPerson && frame.contains("\"kind\":\"handoff-requested\"")) {
      figures.handedOver();
      text("{\"type\":\"cancel-handoff\",\"id\":\"x%d\"}".formatted(++asked));
      unaccepted.add(System.nanoTime());
    }
  }

  private void took(Deque<Long> due) {
    Long since = due.poll();
    if (since != null) {
      figures.accepted(System.nanoTime() - since);
    }
  }

  private void text(String text) throws IOException {
    send(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  /** With a mask of zeros, which changes nothing. */
  private void send(int opcode, byte[] payload) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(payload.length + 8).put((byte) (0x80 | opcode));
    if (payload.length < 126) {
      frame.put((byte) (0x80 | payload.length));
    } else {
      frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
    }
    write(frame.putInt(0).put(payload).flip());
  }

  private void write(ByteBuffer bytes) throws IOException {
    unsent.add(bytes);
    flush();
  }

  private void flush() throws IOException {
    while (!unsent.isEmpty()) {
      channel.write(unsent.getFirst());
      if (unsent.getFirst().hasRemaining()) {
        key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        return;
      }
      unsent.removeFirst();
    }
    key.interestOps(SelectionKey.OP_READ);
  }

  void close() throws IOException {
    key.cancel();
    channel.close();
  }
}
