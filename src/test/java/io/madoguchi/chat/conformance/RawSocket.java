package io.madoguchi.chat.conformance;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A WebSocket client that sends whatever it is told to and believes nothing. */
public final class RawSocket implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;
  private static final String KEY = "dGhlIHNhbXBsZSBub25jZQ==";

  /** What RFC 6455, 1.3, computes for {@link #KEY}. */
  static final String ACCEPT = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

  private static final List<String> USUAL =
      List.of(
          "Upgrade: websocket",
          "Connection: Upgrade",
          "Sec-WebSocket-Key: " + KEY,
          "Sec-WebSocket-Version: 13");

  private final Socket socket = new Socket();
  private final DataInputStream in;
  private final OutputStream out;
  private final List<String> answer = new ArrayList<>();

  private RawSocket(int port, int receiveBuffer) throws IOException {
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.connect(new InetSocketAddress("localhost", port), PATIENCE_MILLIS);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    in = new DataInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** Asks for a WebSocket with the usual headers and {@code more}. */
  public static RawSocket open(int port, String... more) throws IOException {
    List<String> headers = new ArrayList<>(USUAL);
    headers.addAll(List.of(more));
    return handshake(port, headers);
  }

  static RawSocket handshake(int port, List<String> headers) throws IOException {
    return handshake(new RawSocket(port, 0), port, headers);
  }

  private static RawSocket handshake(RawSocket raw, int port, List<String> headers)
      throws IOException {
    String request =
        "GET /ws/visitor HTTP/1.1\r\nHost: localhost:%d\r\n%s\r\n\r\n"
            .formatted(port, String.join("\r\n", headers));
    raw.send(request.getBytes(StandardCharsets.US_ASCII));
    String line = raw.readLine();
    while (!line.isEmpty()) {
      raw.answer.add(line);
      line = raw.readLine();
    }
    return raw;
  }

  /** A visitor whose network takes little at once: who reads nothing is soon sent nothing. */
  public static RawSocket narrow(int port) throws IOException {
    return handshake(new RawSocket(port, 4_096), port, USUAL);
  }

  /** A visitor who has been greeted. */
  public static RawSocket visitor(int port) throws IOException {
    RawSocket raw = open(port);
    raw.send(Frame.text("{\"type\":\"hello\",\"protocol\":1,\"language\":\"ja\"}").masked());
    raw.awaitText("\"sequence\":1,\"at\"");
    return raw;
  }

  /** Status line and headers of the answer to the handshake. */
  List<String> answer() {
    return answer;
  }

  public void send(byte[] bytes) throws IOException {
    try {
      out.write(bytes);
      out.flush();
    } catch (SocketException _) {
      // The service has hung up already; what it said before can still be read.
    }
  }

  public void send(Frame... frames) throws IOException {
    for (Frame frame : frames) {
      send(frame.masked());
    }
  }

  public Frame read() throws IOException {
    int head = in.readUnsignedByte();
    int length = in.readUnsignedByte();
    if (length == 126) {
      length = in.readUnsignedShort();
    } else if (length == 127) {
      length = Math.toIntExact(in.readLong());
    }
    return new Frame(head, in.readNBytes(length));
  }

  /** Reads on to the next frame with {@code opcode}. */
  public Frame await(int opcode) throws IOException {
    Frame frame = read();
    while (frame.opcode() != opcode) {
      frame = read();
    }
    return frame;
  }

  /** Reads on to a text frame with {@code part} in it. */
  public Frame awaitText(String part) throws IOException {
    Frame frame = await(Frame.TEXT);
    while (!frame.text().contains(part)) {
      frame = await(Frame.TEXT);
    }
    return frame;
  }

  /** The code with which the service closes, once it has. */
  public int closeCode() throws IOException {
    return await(Frame.CLOSE).closeCode();
  }

  /** Whether the service ends the connection, whatever it still sends before. */
  public boolean endsConnection() throws IOException {
    try {
      in.skipNBytes(Long.MAX_VALUE);
      return false;
    } catch (EOFException | SocketException _) {
      return true;
    }
  }

  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.readUnsignedByte();
    while (next != '\n') {
      if (next != '\r') {
        line.append((char) next);
      }
      next = in.readUnsignedByte();
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
