package io.madoguchi.load;

import io.madoguchi.staff.Browser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One agent's desk, with the conversations it holds on its screen. */
final class Desk implements WebSocket.Listener, AutoCloseable {

  /** What a reply says, before the moment it was due on the clock of {@link System#nanoTime}. */
  static final String DUE = "due:";

  /** The phase of what an agent has, in their list of conversations. */
  private static final String HELD = "with-agent";

  static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final StringBuilder partial = new StringBuilder();
  private final Set<String> watched = new LinkedHashSet<>();
  private final BlockingQueue<Given> given = new LinkedBlockingQueue<>();
  private volatile List<String> mine = List.of();
  private List<String> offered = List.of();
  private volatile int refused;
  private volatile String refusal = "";
  private WebSocket socket;
  private int commands;

  /**
   * A conversation has appeared at the desk.
   *
   * @param offered whether it may be accepted; otherwise it is the agent's already
   * @param at on the clock of {@link System#nanoTime}
   */
  record Given(String conversation, boolean offered, long at) {}

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

  /** Waits for whatever is offered or given next. */
  Given awaitGiven() throws InterruptedException {
    Given next = given.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (next == null) {
      throw new IllegalStateException("nothing was offered or given to the agent");
    }
    return next;
  }

  void accept(String conversation) {
    send(frame("accept").put("id", "a" + ++commands).put("conversation", conversation));
  }

  void close(String conversation) {
    send(
        frame("close")
            .put("id", "c" + ++commands)
            .put("conversation", conversation)
            .put("reason", "resolved"));
  }

  /** Ready for the next, whatever is left to write up. */
  void becomeAvailable() {
    send(frame("presence").put("presence", "available"));
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
        List<String> before = mine;
        mine = list(frame, "conversations", each -> each.path("phase").asString().equals(HELD));
        note(before, mine, false);
      } else if (frame.startsWith("{\"type\":\"offers\"")) {
        List<String> before = offered;
        offered = list(frame, "offers", _ -> true);
        note(before, offered, true);
      } else if (frame.startsWith("{\"type\":\"refused\"")) {
        refused++;
        refusal = frame;
      }
    }
    from.request(1);
    return null;
  }

  /** The conversations of a list, of those rows that count. */
  private static List<String> list(String frame, String name, Predicate<JsonNode> counts) {
    return JsonMapper.shared()
        .readTree(frame)
        .path(name)
        .valueStream()
        .filter(counts)
        .map(each -> each.path("conversation").asString())
        .toList();
  }

  private void note(List<String> before, List<String> now, boolean offer) {
    long at = System.nanoTime();
    now.stream()
        .filter(each -> !before.contains(each))
        .forEach(each -> given.add(new Given(each, offer, at)));
  }

  @Override
  public void close() {
    if (refused > 0) {
      System.out.printf("an agent was refused %d commands, last %s%n", refused, refusal);
    }
    socket.abort();
  }
}
