package io.madoguchi.load;

import io.madoguchi.staff.Browser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One agent's desk, with the conversations it holds on its screen. */
final class Desk implements WebSocket.Listener, AutoCloseable {

  /** What a reply says, before the moment it was due on the clock of {@link System#nanoTime}. */
  static final String DUE = "due:";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final StringBuilder partial = new StringBuilder();
  private final Set<String> watched = new LinkedHashSet<>();
  private volatile List<String> mine = List.of();
  private volatile int refused;
  private WebSocket socket;
  private int commands;

  static Desk open(int port, Browser agent) {
    Desk desk = new Desk();
    String cookies =
        agent.cookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    desk.socket =
        HTTP.newWebSocketBuilder()
            .header("Cookie", cookies)
            .header("Origin", "http://localhost:" + port)
            .buildAsync(URI.create("ws://localhost:" + port + "/ws/desk"), desk)
            .join();
    desk.send(frame("hello").put("protocol", 1));
    return desk;
  }

  /** Takes conversations from the line until it holds {@code count}. */
  void take(int count) {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> {
              if (mine.size() < count) {
                send(frame("take").put("id", "t" + ++commands));
              }
              return mine.size() >= count;
            });
    refused = 0;
    for (String conversation : mine) {
      if (watched.add(conversation)) {
        send(frame("watch").put("conversation", conversation).put("after", 0));
      }
    }
  }

  /** Replies to the next of its visitors. */
  void reply(long due) {
    String to = mine.get(++commands % mine.size());
    send(frame("reply").put("id", "r" + commands).put("conversation", to).put("text", DUE + due));
  }

  private static ObjectNode frame(String type) {
    return JsonMapper.shared().createObjectNode().put("type", type);
  }

  private void send(ObjectNode frame) {
    socket.sendText(frame.toString(), true).join();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      String frame = partial.toString();
      partial.setLength(0);
      if (frame.startsWith("{\"type\":\"mine\"")) {
        mine =
            JsonMapper.shared()
                .readTree(frame)
                .path("conversations")
                .valueStream()
                .filter(each -> each.path("phase").asString().equals("with-agent"))
                .map(each -> each.path("conversation").asString())
                .toList();
      } else if (frame.startsWith("{\"type\":\"refused\"")) {
        refused++;
      }
    }
    from.request(1);
    return null;
  }

  @Override
  public void close() {
    if (refused > 0) {
      System.out.printf("an agent was refused %d commands%n", refused);
    }
    socket.abort();
  }
}
